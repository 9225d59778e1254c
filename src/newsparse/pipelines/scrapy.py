"""newsparse as an item pipeline of Scrapy. Needs ``newsparse[scrapy]``.

In a project's settings: ``ITEM_PIPELINES = {"newsparse.pipelines.scrapy.NewsPipeline": 300}``.
"""

from __future__ import annotations

from typing import Any

from itemadapter import ItemAdapter

from newsparse.batch import Failure
from newsparse.exports import to_record
from newsparse.pipelines.reading import Reading, article
from newsparse.pipelines.task import Place, Task


class NewsPipeline:
    """Puts the row of ``to_record`` into an item's ``article``, made from its ``html``.

    An item whose ``html`` cannot be parsed gets ``failure`` instead; one without is left alone. An
    item of a class must have these fields.
    """

    def process_item(self, item: Any, spider: object = None) -> Any:
        """The item, with its article."""
        fields = ItemAdapter(item)
        page = fields.get("html")
        if page:
            raw = page if isinstance(page, bytes) else page.encode("utf-8", "replace")
            encoding = None if isinstance(page, bytes) else "utf-8"
            place = Place(str(fields.get("url") or ""))
            told = article(Task(place, payload=raw, html=True, encoding=encoding), Reading())
            if isinstance(told, Failure):
                fields["failure"] = f"{told.kind.value}: {told.message}"
            else:
                fields["article"] = to_record(told)
        return item
