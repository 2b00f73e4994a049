#!/bin/sh
# Makes src/writethru/reading/weights/ anew: sh training/make_weights.sh CORPUS MINILM WORK [option ...]
#
# CORPUS: folder with PolNeAR's train.jsonl.gz and dev.jsonl.gz; MINILM: folder with MiniLM's model.safetensors; WORK:
# folder for states between the steps. Options go to each training run, for example --scorer FILE.
# About an hour and a half on one core. Run in the repository's root, in an environment with writethru, torch, safetensors and onnx.
set -eu
corpus=$1 minilm=$2 work=$3
shift 3
weights=src/writethru/reading/weights

train() {
    python -m training.attribution_tagger --train "$corpus/train.jsonl.gz" --dev "$corpus/dev.jsonl.gz" \
        --minilm "$minilm" "$@"
}

train --state "$work/whole.pt" --epochs 8 --seed 7 --keep 3 "$@"
# Went on from after its third epoch (1653 steps), on other shuffles and a shorter schedule.
train --state "$work/eight.pt" --epochs 6 --seed 8 --resume "$work/whole.3.pt" --done 1653 "$@"
python -m training.average "$work/whole.pt" "$work/eight.pt" --into "$work/mean.pt"
python -m training.export --state "$work/mean.pt" --into "$weights"
python -m training.confidence "$corpus/dev.jsonl.gz" --weights "$weights" --write
