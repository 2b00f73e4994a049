"""What readers get: the page, its stream, the feeds, and the public API; `app.create_app` puts it together."""
