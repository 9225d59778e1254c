"""How the words of a person's name are formed. Forms only: no word of any language."""

from __future__ import annotations

import regex

from newsparse import patterns

APOSTROPHES = "'’ʼ‘`´ʹ׳"
HYPHENS = "\\-‐‑"

# "Ruiz", "Jean-Marie", "O'Neill", "D’Souza", "N'Diaye", "ÅSA", "McLeod", "M'hamed", "Öz"
CAPITALISED = rf"""
    [\p{{Lu}}\p{{Lt}}][\p{{L}}\p{{M}}]*+
    (?:[{APOSTROPHES}{HYPHENS}][\p{{L}}][\p{{L}}\p{{M}}]*+)*+
"""
# "J.", "J.K.", "J.-P.", "Ch.", "Ph.", "Md." "St."
INITIALS = rf"""
    (?:[\p{{Lu}}\p{{Lt}}]\p{{Ll}}{{0,3}}\.[{HYPHENS}]?+){{1,4}}+
"""
# "d'Arc", "al-Assad", "el-Sayed", "’t", "l’Hôpital", "bin-Salman"
PREFIXED = rf"""
    (?:\p{{Ll}}{{1,3}}+[{APOSTROPHES}{HYPHENS}]){{1,2}}+{CAPITALISED}
"""
NAME_WORD = patterns.of_regex(rf"(?:{INITIALS}|{CAPITALISED}|{PREFIXED})", regex.X | regex.V1)
INITIAL = patterns.of_regex(rf"(?:{INITIALS}|\p{{Lu}})", regex.X | regex.V1)

# Two words printed as one: "RuizPolitical", "KesslerAugust". A lead of up to four letters is
# part of many names: "McLeod", "DiFranco", "LaToya", "FitzGerald".
GLUE = patterns.of_regex(r"(?<=\p{Lu}[\p{Ll}\p{M}]{4})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{5})(?=\p{Lu})")

# Generations and degrees behind a name: "Jr.", "III", "MBE", "PhD"
SUFFIXES = frozenset(
    f"{form}{stop}"
    for form in ["Jr", "Sr", "Jnr", "Snr", "PhD", "Ph.D", "MD", "M.D", "MSc", "M.Sc", "LLM", "LL.M"]
    for stop in ("", ".")
) | frozenset(["II", "III", "IV", "V", "VI", "VII", "VIII", "MBE", "OBE", "CBE", "MA"])

HAN = r"\p{Han}々"
KANA = r"\p{Hiragana}\p{Katakana}ー"
HANGUL = patterns.of_regex(r"\p{Hangul}{2,4}")
HAN_NAME = patterns.of_regex(rf"[{HAN}]{{2,4}}")
# "大野 美里", "佐々木 ひかり": a gap between family and given name makes it a name
JAPANESE_GAPPED = patterns.of_regex(rf"[{HAN}]{{1,4}}[ \u3000・][{HAN}{KANA}]{{1,5}}")
# "山本たえ"
JAPANESE_NAME = patterns.of_regex(rf"[{HAN}]{{1,4}}[{HAN}{KANA}]{{0,5}}")
# "ジョン・スミス": a foreign name in katakana
KATAKANA_NAME = patterns.of_regex(r"[\p{Katakana}ー]{2,12}(?:[・＝=][\p{Katakana}ー]{1,12}){1,3}")

# A word of a script without capitals: Arabic, Hebrew, Devanagari and its kin, Thai, Georgian ...
UNCASED_WORD = patterns.of_regex(
    rf"[\p{{Lo}}\p{{M}}\u200c\u200d]{{2,20}}(?:[{APOSTROPHES}{HYPHENS}״\"][\p{{Lo}}\p{{M}}]{{1,20}})?"
)


def is_initial(word: str) -> bool:
    """Whether a word of a name is an initial, or several.

    >>> is_initial("J."), is_initial("J.-P."), is_initial("J"), is_initial("Jo")
    (True, True, True, False)
    """
    if len(word) > 1 and "." not in word:
        return False
    return INITIAL.fullmatch(word) is not None
