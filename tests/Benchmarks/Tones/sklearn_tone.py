"""Trains scikit-learn's usual linear model on the same texts and reports on the same test, for comparison.

Reads JSON lines on stdin: {"split": "train" or "test", "text": ..., "tone": ..., "weight": ...}.
"""
import json
import sys
import time

from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score

rows = [json.loads(line) for line in sys.stdin]
train = [r for r in rows if r["split"] == "train"]
test = [r for r in rows if r["split"] == "test"]
words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=1)
parts = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2)


def features(texts, fit=False):
    if fit:
        return hstack([words.fit_transform(texts), parts.fit_transform(texts)]).tocsr()
    return hstack([words.transform(texts), parts.transform(texts)]).tocsr()


x = features([r["text"] for r in train], fit=True)
best = LogisticRegression(C=3, max_iter=300, class_weight="balanced")
best.fit(x, [r["tone"] for r in train], sample_weight=[r["weight"] for r in train])
said = [r["tone"] for r in test]
texts = [r["text"] for r in test]
best.predict(features(texts))
start = time.process_time()
told = best.predict(features(texts))
seconds = time.process_time() - start
print(json.dumps({
    "macroF1": f1_score(said, told, average="macro"),
    "accuracy": accuracy_score(said, told),
    "microseconds": 1e6 * seconds / len(texts),
    "weights": int(best.coef_.size),
    "bytes": int(best.coef_.nbytes),
}))
