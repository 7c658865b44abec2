-- SPDX-License-Identifier: MIT
--
-- Rules of Indonesia's employment social security (BPJS Ketenagakerjaan).
--
--     local jamsostek = require "jamsostek"
--     local c = jamsostek.contribution{month = "2026-06", segment = "bpu",
--                                      wage = 1000000}
--     print(c.total)                                           --> 16800
--
-- Months and days are texts ("2026-06", "2026-06-21"), codes are words or the
-- numbers of the C library, amounts are whole rupiah.  The fields of a worker
-- and of a contribution are those of jamsostek_worker and
-- jamsostek_contribution; the options are booleans: carry_forward,
-- unsettled_relief, jp_deferral.
--
-- A failure raises a table {code, name, message, row} that prints as text.

-- SWIG's runtime sets two globals; a library leaves none.
local kept = {swig_type = rawget(_G, "swig_type"),
              swig_equals = rawget(_G, "swig_equals")}
local core = require "jamsostek.core"
rawset(_G, "swig_type", kept.swig_type)
rawset(_G, "swig_equals", kept.swig_equals)

local jamsostek = {version = core.version()}

-- Remarks on a result, bits of `flags`: jamsostek.flags.WEAK and so on.
jamsostek.flags = {}
for name, value in pairs(core) do
    local flag = name:match("^FLAG_(.+)")
    if flag then
        jamsostek.flags[flag] = value
    end
end

local Rules = {}
Rules.__index = Rules

local function handle(rules)
    if rules == nil then
        return nil
    end
    if getmetatable(rules) ~= Rules then
        core.refuse("rules", "no rules")
    end
    return rules.handle
end

local function table_of(given)
    if type(given) ~= "table" then
        core.refuse("argument", "a table is needed")
    end
    return given
end

-- Contribution of one worker for one month: a table of amounts.
--   {month =, segment =, wage =, risk_group =, ..., rules =}
function jamsostek.contribution(given)
    table_of(given)
    if given.months ~= nil then
        core.refuse("months", "only a span has months")
    end
    return core.contribution_compute(handle(given.rules), given.month, given)
end

-- Sum over months, each by its own law: {month = first, months = 12, ...}.
function jamsostek.span(given)
    table_of(given)
    return core.contribution_span(handle(given.rules), given.month,
                                  given.months or 0, given)
end

local Explanation = {}
Explanation.__index = Explanation

-- One worker and month (or `months`, a span) with its reasons: an object with
--   .contribution  the result
--   :text(lang)    the steps as text, "en" or "id"
--   :json()        the steps as JSON, format jamsostek-explanation/1
--   :steps()       the steps as tables
function jamsostek.explain(given)
    table_of(given)
    local why, contribution
    if given.months == nil then
        why, contribution =
            core.contribution_explain(handle(given.rules), given.month, given)
    else
        why, contribution = core.contribution_explain_span(
            handle(given.rules), given.month, given.months, given)
    end
    return setmetatable({why = why, contribution = contribution}, Explanation)
end

function Explanation:text(lang)
    return core.explanation_write(self.why, lang or "en")
end

function Explanation:json()
    return core.explanation_write(self.why, nil)
end

function Explanation:steps()
    local steps = {}
    for i = 1, core.explanation_count(self.why) do
        steps[i] = core.explanation_get(self.why, i - 1)
    end
    return steps
end

Explanation.__tostring = Explanation.text

-- Contributions of many workers.  Fields are as in `contribution`, but each
-- may be a table with a value per row.  Besides:
--   months  sum of so many months
--   valid   table of booleans; a row with false is null and not looked at
--   out     names of the columns wanted; without it all
-- The result is a table of columns with `row_status` (0 is success), `n_bad`
-- and `first_bad`, the error of the first bad row.  A bad row never stops the
-- others and has 0 everywhere.
function jamsostek.contributions(given)
    table_of(given)
    return core.contribution_batch(handle(given.rules), given)
end

-- Sums by group: {group = {1, 2, 1}, n_groups = 2, ...}, counted from 1, and
-- otherwise as `contributions`.  The result has `groups`, a contribution for
-- each, and `row_status`, `n_bad` and `first_bad`.
function jamsostek.sums(given)
    table_of(given)
    return core.contribution_sums(handle(given.rules), given)
end

-- A copy of the law that can be changed: a what-if.
function jamsostek.rules(other)
    return setmetatable({handle = core.rules_copy(handle(other))}, Rules)
end

-- Changes a key from a day on.  `value` is an amount, or a table of pairs
-- {bound, amount}; `unit` is "idr", "ppm", ... and must be that of the key.
function Rules:set(key, start, value, unit)
    if type(value) == "table" then
        core.rules_set_steps(self.handle, key, start, unit, value)
    else
        core.rules_set(self.handle, key, start, unit, value)
    end
    return self
end

local function get(rules, key, day, carry_forward)
    local options = carry_forward and core.OPTION_CARRY_FORWARD or 0
    local ok, rule = pcall(core.rules_get, rules, key, day, options)
    if ok then
        return rule
    elseif type(rule) == "table" and
        rule.code == core.ERR_NOT_IN_FORCE then
        return nil, rule
    end
    error(rule, 0)
end

local function history(rules, key)
    local versions = {}
    while true do
        local ok, rule = pcall(core.rules_history, rules, key, #versions)
        if ok then
            versions[#versions + 1] = rule
        elseif type(rule) == "table" and rule.code == core.ERR_NOT_FOUND then
            return versions
        else
            error(rule, 0)
        end
    end
end

-- The version in force on a day; nil and an error where the key pauses.
function Rules:get(key, day, carry_forward)
    return get(self.handle, key, day, carry_forward)
end

-- All versions of a key, oldest first.
function Rules:history(key)
    return history(self.handle, key)
end

-- Frees the copy before the garbage collector would.
function Rules:close()
    core.rules_close(self.handle)
end

-- The enacted law: the versions of a key, or the one in force on a day.
function jamsostek.law(key, day, carry_forward)
    if day == nil then
        return history(nil, key)
    end
    return get(nil, key, day, carry_forward)
end

jamsostek.law_edition = core.law_edition
jamsostek.law_checked_on = core.law_checked_on
jamsostek.law_first_month = core.law_first_month
jamsostek.law_last_month = core.law_last_month
jamsostek.law_digest = core.law_digest

-- All keys of the law in alphabetical order.
function jamsostek.keys()
    local keys = {}
    for i = 1, core.rules_count() do
        keys[i] = core.rules_key(i - 1)
    end
    return keys
end

return jamsostek
