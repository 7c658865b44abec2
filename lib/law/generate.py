#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Turns the law (lib/law/*.toml) into the C tables that the library compiles.

    python3 lib/law/generate.py            write lib/law/keys.h, tables.c and
                                           words.c
    python3 lib/law/generate.py --check    compare them with what is committed
    python3 lib/law/generate.py --law DIR --out DIR      another law, elsewhere

Python's standard library alone, 3.11 or newer.  Users never need this: the
tables are committed.  Every fault of the data is reported with file, table and
row, and nothing is written then.
"""

import argparse
import datetime
import hashlib
import json
import pathlib
import re
import sys
import tomllib
from fractions import Fraction

UNITS = ["idr", "ppm", "years", "months", "days", "day_of_month", "factor",
         "programmes", "option"]
KINDS = ["value", "scale", "layers", "packages", "menu", "relief", "table"]
BASES = ["month", "day"]
CONFIDENCE = ["text", "official", "press", "weak"]
WORDING = ["read", "known", "uncertain"]
SEGMENTS = ["pu", "bpu", "construction", "pmi"]
PROGRAMMES = ["jkk", "jkm", "jht", "jp", "jkp"]
RISK_GROUPS = ["very_low", "low", "medium", "high", "very_high"]
PAYERS = ["worker", "employer", "government", "sponsor"]
LOSS_UNITS = ["once", "each", "range", "per_10_db", "per_10_percent",
              "formula"]
# Files that are not a list of dated keys.
SPECIAL = ["sources", "edition", "funding", "industry", "category",
           "disability", "alias", "region",
           "measure"]
OPEN = 2**31 - 1
WORD_MAX = 64  # letters of a folded word
LARGEST = 2**53  # so that every figure survives JSON and Lua 5.1
# What a unit allows, unless the key says `least` or `most`.
LIMITS = {"idr": (0, LARGEST), "ppm": (0, 1_000_000), "years": (0, 150),
          "months": (0, 1200), "days": (0, 1200), "day_of_month": (1, 31),
          "factor": (0, 1000), "programmes": (0, 31)}

KEY_FIELDS = {"unit", "kind", "basis", "lookup_only", "label_id", "label_en",
              "options", "least", "most", "value"}
RELIEF_FIELDS = {"id", "segments", "programmes", "not_funded_by",
                 "unsettled_funding", "jkp_from_jkk", "conditions_id",
                 "conditions_en"}
ROW_FIELDS = {"from", "until", "amount", "steps", "programmes", "option",
              "source", "article", "confidence", "note_id", "note_en",
              "derived"}


class Fault(Exception):
    """A fault of the data, worded for the person who edits it."""


def need(condition, where, message):
    if not condition:
        raise Fault(f"{where}: {message}")


def day_number(day):
    return (day - datetime.date(1970, 1, 1)).days


def next_month(day):
    return (day.replace(day=28) + datetime.timedelta(days=4)).replace(day=1)


def fold(text, where):
    """What counts of a category's spelling: letters and digits, in lower
    case.  lib/worker/alias.c does the same."""
    need(text.isascii(), where, "is not plain ASCII")
    folded = "".join(c for c in text.lower() if c.isalnum())
    need(0 < len(folded) <= WORD_MAX, where,
         f"has no letters, or more than {WORD_MAX}")
    return folded


def word_hash(folded):
    """As in lib/worker/alias.c: eight bytes at a time."""
    data = folded.encode()
    value = len(data)
    for at in range(0, len(data), 8):
        value ^= int.from_bytes(data[at:at + 8], "little")
        value = value * 0x9E3779B97F4A7C15 % 2**64
        value ^= value >> 32
    return value


def bits(words, allowed, where):
    need(all(w in allowed for w in words) and len(set(words)) == len(words),
         where, f"{words} is not a list of different words of {allowed}")
    return sum(1 << allowed.index(w) for w in words)


# --- reading and checking -------------------------------------------------


class Key:
    """One entry: what C knows as KEY_..., people as `jp.ceiling`."""

    def __init__(self, stem, name, table, checked_on, where):
        self.where = where
        self.name = f"{stem}.{name}"
        self.checked_on = checked_on
        self.kind = table.get("kind", "value")
        self.unit = table.get("unit")
        self.basis = table.get("basis", "month")
        self.lookup_only = table.get("lookup_only", False)
        self.options = table.get("options", [])
        least, most = LIMITS.get(self.unit, (0, len(self.options) - 1))
        self.least = table.get("least", least)
        self.most = table.get("most", most)
        self.label_id = table.get("label_id")
        self.label_en = table.get("label_en")
        self.table = table
        allowed = KEY_FIELDS | (RELIEF_FIELDS if self.kind == "relief"
                                else set())
        for field in table:
            need(field in allowed, where, f"unknown field {field}")
        need(self.kind in KINDS, where, f"unknown kind {self.kind}")
        need(self.unit in UNITS, where, f"unknown unit {self.unit}")
        need(self.basis in BASES, where, f"unknown basis {self.basis}")
        need(self.label_id and self.label_en, where, "a label is missing")
        need((self.unit == "option") == bool(self.options), where,
             "options belong to the unit option, and it needs them")
        need(table.get("value"), where, "has no rows")
        self.rows = []
        for number, row in enumerate(table["value"], 1):
            self.rows.append(self.read_row(row, f"{where} row {number}"))
        self.close_rows()

    @property
    def enum(self):
        return "KEY_" + self.name.upper().replace(".", "_")

    @property
    def monthly(self):
        """Belongs to the month snapshots that contributions are made from."""
        return self.basis == "month" and not self.lookup_only

    def read_row(self, row, where):
        for field in row:
            need(field in ROW_FIELDS, where, f"unknown field {field}")
        for field in ("from", "source", "article", "confidence"):
            need(field in row, where, f"{field} is missing")
        need(isinstance(row["from"], datetime.date), where,
             "from is not a date")
        need(isinstance(row.get("until", row["from"]), datetime.date), where,
             "until is not a date")
        need(row["confidence"] in CONFIDENCE, where,
             f"unknown confidence {row['confidence']}")
        need(bool(row.get("note_id")) == bool(row.get("note_en")), where,
             "a note stands in one language only")
        if self.basis == "month":
            for field in ("from", "until"):
                need(row.get(field, row["from"]).day == 1, where,
                     f"{field} is not the first of a month")
        steps = self.read_steps(row, where)
        amount = 0 if steps else self.read_amount(row, where)
        return {"from": row["from"], "until": row.get("until"),
                "amount": amount, "steps": steps, "source": row["source"],
                "article": row["article"], "confidence": row["confidence"],
                "note_id": row.get("note_id", ""),
                "note_en": row.get("note_en", ""),
                "derived": row.get("derived"), "where": where}

    def read_amount(self, row, where):
        field = {"programmes": "programmes", "option": "option"}.get(
            self.unit, "amount")
        given = [f for f in ("amount", "programmes", "option", "steps")
                 if f in row]
        need(given == [field], where, f"needs {field} and nothing else")
        if self.unit == "programmes":
            return bits(row["programmes"], PROGRAMMES, where)
        if self.unit == "option":
            need(row["option"] in self.options, where,
                 f"unknown option {row['option']}")
            return self.options.index(row["option"])
        self.check_amount(row["amount"], where)
        return row["amount"]

    def check_amount(self, amount, where):
        need(type(amount) is int and self.least <= amount <= self.most, where,
             f"needs a whole number from {self.least:,} to {self.most:,}")

    def read_steps(self, row, where):
        if self.kind in ("value", "relief"):
            return []
        need("steps" in row and "amount" not in row, where,
             "needs steps and no amount")
        steps = row["steps"]
        need(0 < len(steps) <= 1000, where, "needs 1 to 1,000 steps")
        for step in steps:
            need(len(step) == 2 and type(step[0]) is int and step[0] >= 0,
                 where, "a step is [bound, amount]")
            self.check_amount(step[1], where)
        bounds = [step[0] for step in steps]
        need(bounds == sorted(set(bounds)), where, "bounds do not ascend")
        need(self.kind not in ("scale", "layers") or bounds[0] == 0, where,
             "the first bound is not 0")
        return steps

    def close_rows(self):
        """Gives every row its end; refuses overlaps and silent gaps."""
        for row, after in zip(self.rows, self.rows[1:]):
            need(row["from"] < after["from"], after["where"],
                 "rows are not in the order of their dates")
            if row["until"] is None:
                row["until"] = after["from"]
            need(row["until"] <= after["from"], row["where"],
                 "overlaps the next row")
        for row in self.rows:
            need(row["until"] is None or row["from"] < row["until"],
                 row["where"], "ends before it begins")
            if row["derived"]:
                self.check_derived(row)

    def check_derived(self, row):
        """A figure that follows from another must really follow from it."""
        rule = row["derived"]
        direction, multiple = rule["rounding"].split()
        exact = rule["previous"] * (1 + Fraction(rule["growth_percent"]) / 100)
        need(direction in ("down", "up"), row["where"], "unknown rounding")
        units = exact / int(multiple)
        whole = units.__floor__() if direction == "down" else units.__ceil__()
        need(whole * int(multiple) == row["amount"], row["where"],
             f"{row['amount']} does not follow from {rule}")


class Law:
    """Everything in the folder, checked."""

    def __init__(self, folder):
        self.raw = {}
        for path in sorted(folder.glob("*.toml")):
            with open(path, "rb") as file:
                try:
                    self.raw[path.stem] = tomllib.load(file)
                except tomllib.TOMLDecodeError as error:
                    raise Fault(f"{path.name}: {error}") from None
        for stem in SPECIAL:
            need(stem in self.raw, folder, f"{stem}.toml is missing")
        self.edition = self.raw["edition"]
        self.keys = []
        self.checked = {}
        for stem, content in self.raw.items():
            where = f"{stem}.toml"
            need("checked_on" in content, where, "checked_on is missing")
            need(content["checked_on"] <= self.edition["checked_on"], where,
                 "checked after the edition")
            if stem in SPECIAL:
                continue
            for name, table in content.items():
                if name != "checked_on":
                    self.keys.append(Key(stem, name, table,
                                         content["checked_on"],
                                         f"{where} [{name}]"))
        # Month snapshots come first, then what C reads by day, then the rest.
        self.keys.sort(key=lambda k: (not k.monthly, k.lookup_only))
        self.monthly = [k for k in self.keys if k.monthly]
        self.by_name = {k.name: i for i, k in enumerate(self.keys)}
        self.sources = self.raw["sources"]["source"]
        self.source_index = {s["id"]: i for i, s in enumerate(self.sources)}
        self.read_tables()
        self.check_sources()

    def read_tables(self):
        self.funding = self.raw["funding"]["funding"]
        self.industry = self.raw["industry"]["industry"]
        self.category = self.raw["category"]["category"]
        for name in ("funding", "industry", "category"):
            rows = self.raw[name][name]
            need([r["id"] for r in rows] == list(range(1, len(rows) + 1)),
                 f"{name}.toml", "ids do not run from 1")
        funding = [f["key"] for f in self.funding]
        for row in self.funding:
            where = f"funding.toml {row['key']}"
            need(row["payer"] in PAYERS, where, "unknown payer")
            need(row["confidence"] in CONFIDENCE, where, "unknown confidence")
        for row in self.industry:
            where = f"industry.toml {row['id']}"
            need(row["group"] in RISK_GROUPS + [""], where, "unknown group")
            need(len(row["groups_2015"]) <= 2 and
                 all(g in RISK_GROUPS for g in row["groups_2015"]), where,
                 "unknown group of 2015")
            need(row["confidence"] in CONFIDENCE, where, "unknown confidence")
        self.reliefs = [k for k in self.keys if k.kind == "relief"]
        names = {k.name.split(".", 1)[1] for k in self.reliefs}
        for row in self.category:
            where = f"category.toml {row['key']}"
            need(row["segment"] in SEGMENTS, where, "unknown segment")
            need(row.get("other_segment", "") in SEGMENTS + [""] and
                 row.get("other_segment") != row["segment"], where,
                 "unknown other segment")
            need(row.get("relief", "") in names | {""}, where,
                 "unknown relief")
        ids = [k.table["id"] for k in self.reliefs]
        need(len(set(ids)) == len(ids) and all(0 < i < 256 for i in ids),
             "relief.toml", "ids are not different numbers from 1 to 255")
        for key in self.reliefs:
            table = key.table
            need(key.unit == "ppm" and key.monthly, key.where,
                 "a relief is a monthly share in ppm")
            bits(table["segments"], SEGMENTS, key.where)
            bits(table["programmes"], PROGRAMMES, key.where)
            bits(table["not_funded_by"], funding, key.where)
            bits(table["unsettled_funding"], funding, key.where)
            need(len(table["conditions_id"]) == len(table["conditions_en"]),
                 key.where, "conditions differ between the languages")
            if "jkp_from_jkk" in table:
                self.family("relief." + table["jkp_from_jkk"], key.where)

        self.read_disability()
        self.read_aliases()
        self.read_former_regions()
        self.read_measures()

    def read_measures(self):
        """The ratios that are called coverage."""
        self.measure = self.raw["measure"]["measure"]
        need([r["id"] for r in self.measure] ==
             list(range(1, len(self.measure) + 1)), "measure.toml",
             "ids do not run from 1")
        for row in self.measure:
            where = f"measure.toml {row['key']}"
            need(row["confidence"] in CONFIDENCE, where, "unknown confidence")
            need(type(row["of_segment"]) is bool, where,
                 "of_segment is true or false")

    def read_disability(self):
        """The lines of the table, beside their percentages by date."""
        self.disability = self.raw["disability"]["line"]
        need([r["id"] for r in self.disability] ==
             list(range(1, len(self.disability) + 1)), "disability.toml",
             "ids do not run from 1")
        with_percent = {r["id"] for r in self.disability
                        if r["unit"] != "formula"}
        chosen = {r["id"] for r in self.disability if r["unit"] == "range"}
        for row in self.disability:
            where = f"disability.toml {row['id']}"
            need(row["unit"] in LOSS_UNITS, where, "unknown unit")
            other = row.get("mirror", 0)
            need(other == 0 or
                 self.disability[other - 1].get("mirror") == row["id"], where,
                 "is not the mirror of its mirror")
        for name, wanted in (("jkk.disability", with_percent),
                             ("jkk.disability_least", chosen)):
            key = self.keys[self.by_name[name]]
            for row in key.rows:
                need({s[0] for s in row["steps"]} == wanted, row["where"],
                     "does not give the lines of disability.toml")

    def read_aliases(self):
        """Every folded word with the categories that it may mean.

        The spellings of a category are its word, its labels and its aliases;
        what two of them share has to be declared ambiguous.  Nobody but the
        outside has no category.
        """
        raw = self.raw["alias"]
        where = "alias.toml"
        need(raw["confidence"] in CONFIDENCE, where, "unknown confidence")
        ids = {c["key"]: c["id"] for c in self.category}
        need(set(raw["words"]) == set(ids), f"{where} [words]",
             "does not have the categories of category.toml: "
             f"{sorted(set(raw['words']) ^ set(ids))}")
        self.words = {}
        for c in self.category:
            own = {fold(c[f], f"category.toml {c['key']}")
                   for f in ("key", "label_id", "label_en")}
            for text in own:
                self.add_word(text, [c["id"]], f"category.toml {c['key']}")
            for alias in raw["words"][c["key"]]:
                line = f"{where} {c['key']}: {alias}"
                need(fold(alias, line) not in own, line,
                     "is known from category.toml")
                self.add_word(fold(alias, line), [c["id"]], line)
        for alias, keys in raw["ambiguous"].items():
            line = f"{where} [ambiguous] {alias}"
            need(len(keys) > 1 and len(set(keys)) == len(keys) and
                 set(keys) <= set(ids), line,
                 "needs two or more different categories")
            self.add_word(fold(alias, line), [ids[k] for k in keys], line)
        for alias in raw["outside"]["words"]:
            line = f"{where} [outside] {alias}"
            self.add_word(fold(alias, line), [], line)

    def add_word(self, text, ids, where):
        before = self.words.get(text)
        need(before is None or before != ids, where, "stands there twice")
        names = [self.category[i - 1]["key"] for i in (before or []) + ids]
        need(before is None, where,
             f"means more than one thing ({', '.join(names)}); declare it "
             "under [ambiguous], or leave it out")
        self.words[text] = ids

    def read_former_regions(self):
        self.former = self.raw["region"]["former"]
        code = re.compile(r"\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?")
        seen = set()
        for row in self.former:
            where = f"region.toml {row['former']}"
            need(code.fullmatch(row["former"]) and code.fullmatch(row["code"]),
                 where, "a region code has the form 12.14.01.2001")
            need(row["former"] not in seen, where, "stands there twice")
            need(row["former"].count(".") == row["code"].count("."), where,
                 "is of another level than its successor")
            need(row["confidence"] in CONFIDENCE, where, "unknown confidence")
            need(row["note_id"] and row["note_en"], where, "needs a note")
            seen.add(row["former"])

    def family(self, prefix, where):
        """First of five keys, one per risk group, that stand in a row."""
        numbers = [self.by_name.get(f"{prefix}_{g}") for g in RISK_GROUPS]
        need(None not in numbers and
             numbers == list(range(numbers[0], numbers[0] + 5)), where,
             f"{prefix}_... are not five keys in the order of the groups")
        return numbers[0]

    def check_sources(self):
        used = set()
        for key in self.keys:
            for row in key.rows:
                used.add(row["source"])
        used.update(row["source"] for row in self.funding)
        used.update(row["source"] for row in self.measure)
        used.update(self.raw["industry"][f] for f in ("source_2015",
                                                      "source_2019"))
        used.add(self.raw["alias"]["outside"]["source"])
        unknown = used - set(self.source_index)
        need(not unknown, "sources.toml", f"missing: {sorted(unknown)}")
        unused = set(self.source_index) - used
        need(not unused, "sources.toml", f"never used: {sorted(unused)}")
        need(len(self.sources) < 255, "sources.toml", "too many")
        for source in self.sources:
            need(source["wording"] in WORDING, f"sources.toml {source['id']}",
                 "unknown wording")

    def digest(self):
        text = json.dumps(self.raw, sort_keys=True, default=str,
                          ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()

    def periods(self):
        """First days of the stretches in which no monthly key changes."""
        days = {self.edition["first_month"]}
        for key in self.monthly:
            for row in key.rows:
                days.add(row["from"])
                if row["until"]:
                    days.add(row["until"])
        return sorted(d for d in days if d >= self.edition["first_month"])


# --- writing --------------------------------------------------------------


def quoted(text):
    """A C string in UTF-8; octal escapes keep the source plain ASCII."""
    out = []
    for byte in text.encode():
        char = chr(byte)
        if char in '"\\':
            out.append("\\" + char)
        elif 32 <= byte < 127:
            out.append(char)
        else:
            out.append(f"\\{byte:03o}")
    return '"' + "".join(out) + '"'


def banner(purpose):
    return (f"/* SPDX-License-Identifier: MIT */\n\n/*\n * {purpose}\n"
            " * Generated from the TOML files of this folder by generate.py:"
            " do not edit.\n */\n")


def write_keys(law):
    lines = [banner("keys.h - the keys of the law as numbers")]
    lines.append("#ifndef JAMSOSTEK_KEYS_H\n#define JAMSOSTEK_KEYS_H\n")
    lines.append("enum jamsostek__key {")
    for number, key in enumerate(law.keys):
        if not key.lookup_only:
            lines.append(f"    {key.enum} = {number},")
    lines.append("};\n")
    used = sum(not key.lookup_only for key in law.keys)
    for name, value in (("N_KEYS", len(law.keys)), ("N_USED_KEYS", used),
                        ("N_MONTHLY_KEYS", len(law.monthly))):
        lines.append(f"#define {name} {value}")
    options = [k for k in law.keys if k.options and not k.lookup_only
               and not k.name.startswith("rounding.")]
    lines.append("\n/* Options of the choices, by number. */")
    for key in options:
        words = ",\n".join(
            f"    {key.enum.replace('KEY_', 'OPTION_', 1)}_{w.upper()} = {i}"
            for i, w in enumerate(key.options))
        lines.append("enum {\n" + words + "\n};")
    lines.append("\n#endif")
    return "\n".join(lines) + "\n"


def c_row(law, row):
    until = day_number(row["until"]) if row["until"] else OPEN
    return (f"    {{{day_number(row['from'])}, {until}, {row['amount']}, "
            f"{row['first_step']}, {len(row['steps'])}, "
            f"{law.source_index[row['source']]}, "
            f"{CONFIDENCE.index(row['confidence']) + 1}, 0, "
            f"{quoted(row['article'])}, {quoted(row['note_id'])}, "
            f"{quoted(row['note_en'])}}},  /* {row['from']} */")


def c_list(words, name):
    if not words:
        return f"static const char *const {name}[] = {{NULL}};"
    inner = ",\n    ".join(quoted(w) for w in words)
    return f"static const char *const {name}[] = {{\n    {inner},\n}};"


def write_tables(law):
    lines = [banner("tables.c - the law as enacted")]
    lines.append('#include "law/law.h"\n')
    lines.append("/* clang-format off */\n")

    lines.append("const struct jamsostek__edition jamsostek__edition = {")
    edition = law.edition
    lines.append(f"    {quoted(edition['name'])}, "
                 f"{day_number(edition['checked_on'])}, "
                 f"{day_number(edition['first_month'])}, "
                 f"{day_number(edition['last_month'])}, "
                 f"{day_number(next_month(edition['last_month']))},")
    lines.append(f"    \"{law.digest()}\",\n}};\n")

    lines.append(f"const size_t jamsostek__n_sources = {len(law.sources)};")
    lines.append("const jamsostek_source jamsostek__sources[] = {")
    for s in law.sources:
        lines.append("    {" + ", ".join(quoted(s[f]) for f in (
            "id", "title", "about_id", "about_en", "signed_or_in_force_en",
            "wording")) + "},")
    lines.append("};\n")

    lines.append("const char *const jamsostek__titles_id[] = {")
    for s in law.sources:
        lines.append(f"    {quoted(s.get('title_id', s['title']))},")
    lines.append("};\n")

    steps, rows, first_row = [], [], []
    for key in law.keys:
        first_row.append(len(rows))
        for row in key.rows:
            row["index"] = len(rows)
            row["first_step"] = len(steps)
            steps.extend(row["steps"])
            rows.append((key, row))
    first_row.append(len(rows))
    need(len(rows) < 65535, "law", "too many rows")

    for key in law.keys:
        if key.options:
            name = "options_" + key.name.replace(".", "_")
            lines.append(c_list(key.options, name))
    lines.append("\nconst struct jamsostek__key_info "
                 "jamsostek__key_infos[N_KEYS] = {")
    for key in law.keys:
        options = ("options_" + key.name.replace(".", "_") if key.options
                   else "NULL")
        lines.append(f"    {{{quoted(key.name)}, {quoted(key.label_id)}, "
                     f"{quoted(key.label_en)}, "
                     f"{UNITS.index(key.unit) + 1}, "
                     f"{KINDS.index(key.kind) + 1}, "
                     f"{BASES.index(key.basis) + 1}, {len(key.options)}, "
                     f"{options}, {day_number(key.checked_on)}, "
                     f"{key.least}, {key.most}}},")
    lines.append("};\n")
    lines.append("const uint16_t jamsostek__keys_by_name[N_KEYS] = {")
    for name in sorted(law.by_name, key=lambda n: n.encode()):
        lines.append(f"    {law.by_name[name]},  /* {name} */")
    lines.append("};\n")

    lines.append("static const uint16_t first_rows[N_KEYS + 1] = {")
    lines.append("    " + ", ".join(map(str, first_row)) + ",\n};\n")
    lines.append("static const struct jamsostek__row rows[] = {")
    last = None
    for key, row in rows:
        if key is not last:
            lines.append(f"    /* {key.name} */")
            last = key
        lines.append(c_row(law, row))
    lines.append("};\n")
    lines.append("static const jamsostek_rule_step steps[] = {")
    for bound, amount in steps:
        lines.append(f"    {{{bound}, {amount}}},")
    lines.append("};\n")

    write_periods(law, lines)

    lines.append("const struct jamsostek__law jamsostek__enacted = {")
    lines.append(f"    first_rows, rows, {len(rows)}, steps, {len(steps)}, "
                 "periods, sizeof periods / sizeof periods[0],\n"
                 "    period_of_month, sizeof period_of_month, first_month,\n"
                 "};\n")
    write_reliefs(law, lines)
    write_lists(law, lines)
    lines.append("/* clang-format on */")
    return "\n".join(lines) + "\n"


def usual_rounding(law, day):
    """Half up to whole rupiah in every programme: what C need not look up."""
    for key in law.monthly:
        stem, _, name = key.name.partition(".")
        if stem != "rounding" or name.split("_")[0] not in PROGRAMMES:
            continue
        row = next(r for r in key.rows if r["from"] <= day and
                   (r["until"] is None or day < r["until"]))
        if row["amount"] != (0 if name.endswith("_direction") else 1):
            return False
    return True


def write_periods(law, lines):
    starts = law.periods()
    lines.append("static const struct jamsostek__period periods[] = {")
    for start in starts:
        values, indexes, marks = [], [], []
        for key in law.monthly:
            row = next((r for r in key.rows if r["from"] <= start and
                        (r["until"] is None or start < r["until"])), None)
            values.append(row["amount"] if row else 0)
            indexes.append(row["index"] if row else 65535)
            marks.append(4 if not row else
                         1 if row["confidence"] == "weak" else 0)
        lines.append(f"    {{{day_number(start)},  /* {start} */")
        for values in (values, indexes, marks):
            lines.append("     {" + ", ".join(map(str, values)) + "},")
        lines.append(f"     {int(usual_rounding(law, start))}}},")
    lines.append("};\n")

    def month(day):
        return (day.year - 1970) * 12 + day.month - 1

    first, last = month(starts[0]), month(starts[-1])
    need(len(starts) < 256, "law", "too many periods")
    table, period = [], 0
    for number in range(first, last + 1):
        if period + 1 < len(starts) and month(starts[period + 1]) <= number:
            period += 1
        table.append(period)
    lines.append(f"enum {{ first_month = {first} }};")
    lines.append("static const uint8_t period_of_month[] = {")
    lines.append("    " + ", ".join(map(str, table)) + ",\n};\n")


def write_reliefs(law, lines):
    funding = [f["key"] for f in law.funding]
    for key in law.reliefs:
        for lang in ("id", "en"):
            lines.append(c_list(key.table[f"conditions_{lang}"],
                                f"conditions_{lang}_{key.table['id']}"))
    lines.append(f"const size_t jamsostek__n_reliefs = {len(law.reliefs)};")
    lines.append("const struct jamsostek__relief jamsostek__reliefs[] = {")
    for key in sorted(law.reliefs, key=lambda k: k.table["id"]):
        t = key.table
        slices = (law.by_name["relief." + t["jkp_from_jkk"] + "_very_low"]
                  if "jkp_from_jkk" in t else -1)
        lines.append(
            f"    {{{t['id']}, {quoted(key.name.split('.', 1)[1])}, "
            f"{law.by_name[key.name]}, "
            f"{bits(t['segments'], SEGMENTS, key.where)}, "
            f"{bits(t['programmes'], PROGRAMMES, key.where)}, "
            f"{bits(t['not_funded_by'], funding, key.where)}, "
            f"{bits(t['unsettled_funding'], funding, key.where)}, {slices}, "
            f"{len(t['conditions_id'])}, conditions_id_{t['id']}, "
            f"conditions_en_{t['id']}}},")
    lines.append("};\n")


def write_lists(law, lines):
    lines.append(f"const size_t jamsostek__n_fundings = {len(law.funding)};")
    lines.append("const jamsostek_funding_info jamsostek__fundings[] = {")
    for f in law.funding:
        lines.append(f"    {{{f['id']}, {quoted(f['key'])}, "
                     f"{quoted(f['label_id'])}, {quoted(f['label_en'])}, "
                     f"{PAYERS.index(f['payer']) + 1}, "
                     f"{quoted(f['may_pay_id'])}, {quoted(f['may_pay_en'])}, "
                     f"{quoted(f['source'])}, {quoted(f['article'])}, "
                     f"{CONFIDENCE.index(f['confidence']) + 1}}},")
    lines.append("};\n")

    def group(word):
        return RISK_GROUPS.index(word) + 1 if word else 0

    listed = law.raw["industry"]
    later = CONFIDENCE.index(listed["confidence_2019"]) + 1
    since = listed["since_2019"]
    lines.append("const struct jamsostek__industry_list "
                 "jamsostek__industry_lists[2] = {")
    for start, end, source in (
            (day_number(law.edition["first_month"]), day_number(since),
             listed["source_2015"]),
            (day_number(since), OPEN, listed["source_2019"])):
        lines.append(f"    {{{start}, {end}, {law.source_index[source]}, "
                     f"{quoted(listed['article'])}}},")
    lines.append("};")
    lines.append("const size_t jamsostek__n_industries = "
                 f"{len(law.industry)};")
    lines.append("const struct jamsostek__industry_row "
                 "jamsostek__industries[] = {")
    for i in law.industry:
        old = [group(g) for g in i["groups_2015"]] + [0, 0]
        lines.append(f"    {{{quoted(i['name_id'])}, {i['no']}, "
                     f"{group(i['group'])}, {old[0]}, {old[1]}, "
                     f"{CONFIDENCE.index(i['confidence']) + 1}, {later}}},")
    lines.append("};\n")

    lines.append(f"const size_t jamsostek__n_losses = {len(law.disability)};")
    lines.append("const struct jamsostek__loss jamsostek__losses[] = {")
    for row in law.disability:
        lines.append(f"    {{{quoted(row['loss_id'])}, "
                     f"{quoted(row['loss_en'])}, "
                     f"{LOSS_UNITS.index(row['unit']) + 1}, "
                     f"{row.get('mirror', 0)}, "
                     f"{int(row.get('mirror_printed', False))}, "
                     f"{row.get('at_most', 1)}}},")
    lines.append("};\n")

    lines.append(f"const size_t jamsostek__n_measures = {len(law.measure)};")
    lines.append("const jamsostek_measure jamsostek__measures[] = {")
    for m in law.measure:
        words = ", ".join(quoted(m[f]) for f in (
            "key", "label_id", "label_en", "counted", "against",
            "numerator_id", "numerator_en", "denominator_id",
            "denominator_en"))
        lines.append(f"    {{{m['id']}, {int(m['of_segment'])}, {words}, "
                     f"&jamsostek__sources[{law.source_index[m['source']]}], "
                     f"{CONFIDENCE.index(m['confidence']) + 1}}},")
    lines.append("};\n")

    reliefs = {k.name.split(".", 1)[1]: k.table["id"] for k in law.reliefs}
    lines.append("const size_t jamsostek__n_categories = "
                 f"{len(law.category)};")
    lines.append("const jamsostek_category jamsostek__categories[] = {")
    for c in law.category:
        other = ([""] + SEGMENTS).index(c.get("other_segment", ""))
        flags = ", ".join(str(int(c[f])) for f in (
            "formal", "vulnerable", "public_sector", "religious"))
        programmes = bits(c.get("programmes", []), PROGRAMMES, c["key"])
        lines.append(f"    {{{c['id']}, {quoted(c['key'])}, "
                     f"{quoted(c['label_id'])}, {quoted(c['label_en'])}, "
                     f"{SEGMENTS.index(c['segment']) + 1}, {other}, {flags}, "
                     f"{quoted(c['kbji_code'])}, {programmes}, "
                     f"{group(c.get('risk_group', ''))}, "
                     f"{reliefs.get(c.get('relief', ''), 0)}, "
                     f"{quoted(c.get('note_id', ''))}, "
                     f"{quoted(c.get('note_en', ''))}}},")
    lines.append("};\n")


def write_words(law):
    """How people spell categories, as an open hash table."""
    lines = [banner("words.c - other words for categories, and former region "
                    "codes")]
    lines.append('#include "law/words.h"\n')
    lines.append("/* clang-format off */\n")

    spellings, first = [], []
    outside = law.raw["alias"]["outside"]
    for c in [{"key": None}] + law.category:
        first.append(len(spellings))
        spellings += (law.raw["alias"]["words"][c["key"]] if c["key"]
                      else outside["words"])
    first.append(len(spellings))
    lines.append("const char *const jamsostek__spellings[] = {")
    lines += [f"    {quoted(text)}," for text in spellings]
    lines.append("};")
    lines.append(f"const uint16_t jamsostek__first_spelling[{len(first)}] = {{")
    lines.append("    " + ", ".join(map(str, first)) + ",\n};\n")

    names = sorted(law.words)
    need(len(names) < 65535, "alias.toml", "too many words")
    candidates, rows = [], []
    for name in names:
        ids = law.words[name]
        if ids not in [candidates[at:at + len(ids)]
                       for at in range(len(candidates))]:
            candidates += ids
        at = next(i for i in range(len(candidates) + 1)
                  if candidates[i:i + len(ids)] == ids)
        padded = name + "\0" * (-len(name) % 8)
        rows.append(f"    {{{quoted(padded)}, {len(name)}, {len(ids)}, {at}}},")
    lines.append("const uint8_t jamsostek__word_categories[] = {")
    for at in range(0, len(candidates), 16):
        lines.append("    " + ", ".join(map(str, candidates[at:at + 16])) + ",")
    lines.append("};\n")
    lines.append("const struct jamsostek__word jamsostek__words[] = {")
    lines += rows
    lines.append("};\n")

    size = 1 << (3 * len(names)).bit_length()
    slots = [0] * size
    for number, name in enumerate(names, 1):
        at = word_hash(name) % size
        while slots[at]:
            at = (at + 1) % size
        slots[at] = number
    lines.append(f"const uint32_t jamsostek__word_mask = {size - 1};")
    lines.append("const uint16_t jamsostek__word_slots[] = {")
    for at in range(0, size, 16):
        lines.append("    " + ", ".join(map(str, slots[at:at + 16])) + ",")
    lines.append("};\n")

    lines.append("const size_t jamsostek__n_former_regions = "
                 f"{len(law.former)};")
    lines.append("const struct jamsostek__former_region "
                 "jamsostek__former_regions[] = {")
    for row in law.former:
        lines.append(f"    {{{quoted(row['former'])}, {quoted(row['code'])}, "
                     f"{CONFIDENCE.index(row['confidence']) + 1}, "
                     f"{quoted(row['note_id'])}, {quoted(row['note_en'])}}},")
    lines.append("};\n")
    lines.append("/* clang-format on */")
    return "\n".join(lines) + "\n"


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--law", type=pathlib.Path, default=here,
                        help="folder of the TOML files")
    parser.add_argument("--out", type=pathlib.Path, default=here,
                        help="folder for keys.h, tables.c and words.c")
    parser.add_argument("--check", action="store_true",
                        help="compare instead of writing")
    args = parser.parse_args()
    try:
        law = Law(args.law)
        texts = {"tables.c": write_tables(law), "keys.h": write_keys(law),
                 "words.c": write_words(law)}
    except Fault as fault:
        sys.exit(f"generate.py: {fault}")
    for name, text in texts.items():
        path = args.out / name
        if args.check:
            if not path.exists() or path.read_text() != text:
                sys.exit(f"generate.py: {name} is not what the law gives; "
                         "run python3 lib/law/generate.py")
        else:
            path.write_text(text)
    print(f"{len(law.keys)} keys, edition {law.edition['name']}, "
          f"digest {law.digest()[:12]}")


if __name__ == "__main__":
    main()
