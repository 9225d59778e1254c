"""Many articles: in order, in bounded memory, on all cores."""

from newsparse.batch.failure import Failure, FailureKind
from newsparse.batch.many import parse_many

__all__ = ["Failure", "FailureKind", "parse_many"]
