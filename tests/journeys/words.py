"""What the program says in a language, read from the translations themselves.

A page is found by what it says there, so that a journey in one language is one in all of them.
"""

import pathlib
import re
import xml.etree.ElementTree

folder = pathlib.Path(__file__).parent.parent.parent / "resources/translations"
gap = re.compile(r"%(?:\d|n)")


class Words:
    def __init__(self, language):
        self.language = language
        self.said = {}
        if language == "en":
            return
        for message in xml.etree.ElementTree.parse(folder / f"patchbay_{language}.ts").iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation] or [translation.text]
            self.said.setdefault(message.find("source").text, []).extend(forms)

    def pattern(self, *english):
        """One that finds what these sentences of the source are in the language, whatever fills their gaps."""
        forms = []
        for sentence in english:
            forms += [sentence] if self.language == "en" else self.said[sentence]
        return re.compile("|".join(sorted({as_pattern(form) for form in forms})))


def as_pattern(form):
    """As a screen reader gets it: without the mark of a letter."""
    plain = re.sub(r"&(.)", r"\1", form)
    return ".*".join(re.escape(part) for part in gap.split(plain))


def languages():
    return ["en"] + sorted(file.stem.removeprefix("patchbay_") for file in folder.glob("patchbay_*.ts"))
