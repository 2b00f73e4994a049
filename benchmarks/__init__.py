"""Every figure that the README claims, each as a ratio measured side by side in one run."""
