-- SPDX-License-Identifier: MIT
--
-- Tests of the Lua package.  Usage: lua test.lua CONTRIBUTIONS.CSV

local globals = {}
for name in pairs(_G) do
    globals[name] = true
end
local jamsostek = require "jamsostek"
for name in pairs(_G) do
    assert(globals[name], "a global was set: " .. name)
end

local checks = 0

local function equal(got, expected, what)
    checks = checks + 1
    if got ~= expected then
        error(("%s: expected %s, got %s"):format(what or "value",
              tostring(expected), tostring(got)), 2)
    end
end

-- Calls and returns the error, which must have that name.
local function fails(name, call, ...)
    local ok, problem = pcall(call, ...)
    checks = checks + 1
    if ok or type(problem) ~= "table" or problem.name ~= name then
        error(("expected %s, got %s"):format(name, tostring(problem)), 2)
    end
    return problem
end

local function bpu(more)
    local given = {month = "2026-06", segment = "bpu", wage = 1000000}
    for key, value in pairs(more or {}) do
        given[key] = value
    end
    return given
end

-- The published cases that C and Python are held to. ------------------------

local function split(line)
    local fields, at = {}, 1
    while at <= #line + 1 do
        local text
        if line:sub(at, at) == '"' then
            local stop = line:find('"', at + 1, true)
            text, at = line:sub(at + 1, stop - 1), stop + 2
        else
            local stop = line:find(",", at, true) or #line + 1
            text, at = line:sub(at, stop - 1), stop + 1
        end
        fields[#fields + 1] = text
    end
    return fields
end

local function read_cases(path)
    local cases, names = {}, nil
    for line in io.lines(path) do
        local fields = split(line)
        if not names then
            names = fields
        else
            local case = {}
            for i, name in ipairs(names) do
                case[name] = fields[i] ~= "" and fields[i] or nil
            end
            cases[#cases + 1] = case
        end
    end
    return cases
end

-- What an item is made of, and the programmes it can be computed from alone.
local items = {
    jkk = {function(c) return c.jkk end, "jkk"},
    jkm = {function(c) return c.jkm end, "jkm"},
    jht = {function(c) return c.jht_worker end, "jht"},
    jht_employer = {function(c) return c.jht_employer end, "jht"},
    jht_worker = {function(c) return c.jht_worker end, "jht"},
    jp_employer = {function(c) return c.jp_employer end, "jp"},
    jp_worker = {function(c) return c.jp_worker end, "jp"},
    jkp_government = {function(c) return c.jkp_government end},
    jkp_from_jkk = {function(c) return c.jkp_from_jkk end},
    jkp_from_jkm = {function(c) return c.jkp_from_jkm end},
    jkk_kept = {function(c) return c.to_jkk end},
    jkk_jkm = {function(c) return c.jkk + c.jkm end, "jkk+jkm"},
    total_employer = {function(c) return c.paid_by_employer end},
    total_worker = {function(c) return c.paid_by_worker end, "jht+jp"},
    total = {function(c) return c.total end},
}

local words = {"segment", "risk_group", "employer_size", "relief", "funding",
               "pmi_route", "born", "month"}
local numbers = {"wage", "daily_wage", "contract_value", "pmi_months"}

local function given_by(case)
    local given = {}
    for _, name in ipairs(words) do
        given[name] = case[name]
    end
    for _, name in ipairs(numbers) do
        given[name] = case[name] and tonumber(case[name])
    end
    if case.contract_includes_vat == "1" then
        given.contract_with_vat = true
    end
    if case.month > "2026-11" then
        given.carry_forward = true
    end
    local alone = items[case.item][2]
    if case.item == "jkk_jkm" or case.segment == "bpu" or
        (case.segment == "pu" and not case.risk_group) then
        given.programmes = alone
    end
    return given
end

local cases = read_cases(arg[1])
for _, case in ipairs(cases) do
    local got
    if case.item == "jp_ceiling" then
        got = jamsostek.law("jp.ceiling", case.month, true).amount
    else
        got = items[case.item][1](jamsostek.contribution(given_by(case)))
    end
    equal(got, tonumber(case.expected), case.id)
end
assert(#cases > 700)
print(#cases .. " cases checked")

-- One worker. ---------------------------------------------------------------

local c = jamsostek.contribution(bpu())
equal(c.total, 16800)
equal(c.jkk, 10000)
equal(c.programmes, 3)
equal(c.paid_by_worker + c.paid_by_employer + c.paid_by_government +
      c.paid_by_sponsor, c.total + c.jkp_government)
if math.type then
    equal(math.type(c.total), "integer")
    equal(tostring(c.total), "16800")
end
equal(jamsostek.contribution(bpu{wage = 1e6}).total, 16800)
equal(jamsostek.contribution(bpu{month = "2026-06-30"}).total, 16800)
equal(jamsostek.contribution(bpu{segment = 2}).total, 16800)

-- PP 44/2015 art. 19 (4): the average of the last three months
equal(jamsostek.contribution{month = "2026-06", segment = "pu",
      risk_group = "very_low", piece_wages = {9, 4e6, 5e6, 6e6}}.base, 5000000)

-- A span follows the law of each month: the JP ceiling moved in March.
local jp = {segment = "pu", wage = 20000000, programmes = "jp"}
local sum = 0
for month = 1, 11 do
    jp.month = ("2026-%02d"):format(month)
    sum = sum + jamsostek.contribution(jp).total
end
jp.month, jp.months = "2026-01", 11
equal(jamsostek.span(jp).total, sum)
equal(jamsostek.span(jp).workers, 11)

-- Failures. -----------------------------------------------------------------

local problem = fails("ERR_NO_RULE", jamsostek.contribution,
                      bpu{month = "2015-06"})
equal(problem.code, 20)
equal(problem.row, nil)
assert(tostring(problem):find("(ERR_NO_RULE)", 1, true))
fails("ERR_NOT_CHECKED", jamsostek.contribution, bpu{month = "2030-01"})
fails("ERR_DOMAIN", jamsostek.contribution, bpu{wage = -1})
fails("ERR_DOMAIN", jamsostek.contribution, bpu{wage = 1.5})
fails("ERR_DOMAIN", jamsostek.contribution, bpu{wage = 1e300})
fails("ERR_DOMAIN", jamsostek.contribution, bpu{wage = 0 / 0})
fails("ERR_DOMAIN", jamsostek.contribution, bpu{segment = 2^32})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{wage = "1000000"})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{wage = true})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{wage = {}})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{wgae = 1})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{[1] = 1})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{months = 2})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{carry_forward = 1})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{rules = 1})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{piece_wages = 1})
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{piece_wages = {"1"}})
fails("ERR_ARGUMENT", jamsostek.contribution, 5)
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{month = 202606})
fails("ERR_MISSING", jamsostek.contribution, {segment = "bpu", wage = 1})
fails("ERR_FORMAT", jamsostek.contribution, bpu{month = "2026-06\0"})
fails("ERR_FORMAT", jamsostek.contribution, bpu{month = "June"})
fails("ERR_MISSING", jamsostek.contribution, {month = "2026-06", wage = 1})
fails("ERR_NOT_OPEN", jamsostek.contribution, bpu{programmes = "jp"})
problem = fails("ERR_NOT_FOUND", jamsostek.contribution,
                bpu{funding = "Siti Aminah"})
assert(not tostring(problem):find("Siti"))

-- Reasons. ------------------------------------------------------------------

do -- a span: the relief of April 2026 divides it
    local given = bpu{month = "2026-01", months = 8, relief = "bpu_other",
                      funding = "own"}
    local span, total, runs = jamsostek.explain(given), 0, 0
    for _, step in ipairs(span:steps()) do
        if step.node == "run" then
            runs, total = runs + 1, total + step.amount
        end
    end
    assert(runs == 2 and total == 3 * 16800 + 5 * 8400)
    assert(span.contribution.total == total)
end

local why = jamsostek.explain(bpu())
local steps = why:steps()
equal(steps[#steps].node, "total")
equal(steps[#steps].amount, why.contribution.total)
equal(why.contribution.total, 16800)
assert(why:text("id"):find("Rp16.800", 1, true))
assert(why:text("id") ~= why:text("en"))
equal(tostring(why), why:text("en"))
assert(why:json():find('"format":"jamsostek-explanation/1"', 1, true))
fails("ERR_ARGUMENT", why.text, why, "jv")
local jkm
for _, step in ipairs(steps) do
    jkm = step.node == "jkm" and step or jkm
end
equal(jkm.rule.key, "bpu.jkm")
equal(jkm.rule.source.id, "pp-44-2015")
equal(jkm.rule.article, "20 (3)")
equal(jkm.rule.start, "2015-07-01")
equal(jkm.payer, "worker")

-- Columns. ------------------------------------------------------------------

local got = jamsostek.contributions{month = "2026-06", segment = "bpu",
                                    wage = {1000000, -1, 2000000}}
equal(got.total[1], 16800)
equal(got.total[2], 0)
equal(got.total[3], 26800)
equal(#got.total, 3)
equal(got.row_status[2], 12)
equal(got.n_bad, 1)
equal(got.first_bad.row, 2)
equal(got.first_bad.name, "ERR_DOMAIN")

got = jamsostek.contributions{
    month = {"2026-02", "2026-03"}, segment = {"pu", 1},
    risk_group = {"very_low", "high"}, wage = {5000000, 5000000},
    born = {"1990-01-01", "1991-01-01"}, out = {"jkk", "row_status"}}
equal(got.jkk[1], 12000) -- 0.24 %
equal(got.jkk[2], 63500) -- 1.27 %, PP 44/2015 art. 16
equal(got.total, nil)
equal(got.n_bad, 0)
equal(got.first_bad, nil)

got = jamsostek.contributions{month = "2026-06", segment = "bpu",
    wage = {1000000, -5, 1000000}, valid = {true, false, true}}
equal(got.n_bad, 0)
equal(got.row_status[2], 37)
equal(got.total[3], 16800)
equal(#jamsostek.contributions{month = "2026-06", wage = {}}.total, 0)

local function columns(more)
    local given = bpu{wage = {1, 2}}
    for key, value in pairs(more) do
        given[key] = value
    end
    return given
end
problem = fails("ERR_DOMAIN", jamsostek.contributions,
                columns{wage = {1, 2.5}})
equal(problem.row, 2)
fails("ERR_ARGUMENT", jamsostek.contributions, columns{wage = {1, "2"}})
fails("ERR_DOMAIN", jamsostek.contributions, columns{risk_group = {1, 256}})
fails("ERR_NOT_FOUND", jamsostek.contributions, columns{risk_group = {1, "x"}})
fails("ERR_ARGUMENT", jamsostek.contributions, columns{risk_group = {1}})
fails("ERR_ARGUMENT", jamsostek.contributions, columns{valid = {true}})
fails("ERR_ARGUMENT", jamsostek.contributions, columns{valid = 1})
fails("ERR_ARGUMENT", jamsostek.contributions, columns{out = {"gross"}})
fails("ERR_ARGUMENT", jamsostek.contributions, columns{out = "total"})
fails("ERR_ARGUMENT", jamsostek.contributions, columns{group = {1, 1}})
fails("ERR_ARGUMENT", jamsostek.contributions, bpu())
fails("ERR_ARGUMENT", jamsostek.contributions, columns{wgae = 1})

got = jamsostek.sums{month = "2026-06", segment = "bpu", n_groups = 3,
    wage = {1000000, 2000000, 1000000, 1000000}, group = {1, 3, 1, 0}}
equal(#got.groups, 3)
equal(got.groups[1].total, 33600)
equal(got.groups[2].total, 0)
equal(got.groups[3].total, 26800)
equal(got.groups[1].workers, 2)
equal(got.n_bad, 1)
equal(got.first_bad.row, 4)
equal(got.row_status[1], 0)
fails("ERR_MISSING", jamsostek.sums, columns{n_groups = 1})
fails("ERR_ARGUMENT", jamsostek.sums, columns{n_groups = 1, group = {1}})
fails("ERR_DOMAIN", jamsostek.sums, columns{n_groups = -1, group = {1, 1}})
fails("ERR_DOMAIN", jamsostek.sums, columns{n_groups = 2^40, group = {1, 1}})

-- The law, and what-ifs. ----------------------------------------------------

assert(jamsostek.law_edition():match("^%d+%.%d+"))
equal(jamsostek.law_first_month(), "2015-07-01")
local history = jamsostek.law("jp.ceiling")
equal(history[1].amount, 7000000)
equal(history[1].stop, history[2].start)
equal(history[2].start, "2016-03-01")
equal(history[#history].stop, nil)
equal(#jamsostek.law("bpu.income", "2026-06").steps, 33)
assert(#jamsostek.keys() > 50)
local none, reason = jamsostek.law("relief.covid", "2022-06")
equal(none, nil)
equal(reason.name, "ERR_NOT_IN_FORCE")
fails("ERR_UNKNOWN_KEY", jamsostek.law, "jp.cieling")
fails("ERR_NO_RULE", jamsostek.law, "jp.ceiling", "2015-06")

local plan = jamsostek.rules():set("bpu.jkm", "2026-06", 7500, "idr")
local changed = jamsostek.contribution(bpu{rules = plan})
equal(changed.total - jamsostek.contribution(bpu()).total, 700)
equal(jamsostek.contribution(bpu{rules = plan, month = "2026-05"}).total, 16800)
assert(changed.flags % (2 * jamsostek.flags.ALTERED) >= jamsostek.flags.ALTERED)
equal(plan:get("bpu.jkm", "2026-06").source.id, "what-if")
equal(#plan:history("bpu.jkm"), #jamsostek.law("bpu.jkm") + 1)
equal(jamsostek.rules(plan):get("bpu.jkm", "2026-06").amount, 7500)
plan:set("bpu.income", "2026-06", {{0, 1500000}}, "idr")
equal(jamsostek.contribution(bpu{rules = plan}).jkk, 15000)
fails("ERR_UNKNOWN_KEY", plan.set, plan, "bpu.jmk", "2026-06", 1, "idr")
fails("ERR_UNIT", plan.set, plan, "bpu.jkm", "2026-06", 1, "ppm")
fails("ERR_NOT_FOUND", plan.set, plan, "bpu.jkm", "2026-06", 1, "rupiah")
fails("ERR_DOMAIN", plan.set, plan, "bpu.jkm", "2026-06-02", 1, "idr")
fails("ERR_DOMAIN", plan.set, plan, "bpu.jkm", "2026-06", 1.5, "idr")
fails("ERR_ARGUMENT", plan.set, plan, "bpu.income", "2026-06", {{0}}, "idr")
fails("ERR_ARGUMENT", plan.set, plan, "bpu.income", "2026-06", {0}, "idr")
plan:close()
fails("ERR_ARGUMENT", jamsostek.contribution, bpu{rules = plan})
fails("ERR_ARGUMENT", plan.close, plan)

-- Memory. -------------------------------------------------------------------

local function resident()
    local file = io.open("/proc/self/statm")
    if not file then
        return 0
    end
    local _, pages = file:read("*n", "*n")
    file:close()
    return pages
end

local function calls()
    local what_if = jamsostek.rules():set("bpu.jkm", "2026-06", 7500, "idr")
    jamsostek.explain(bpu{rules = what_if}):json()
    jamsostek.contributions(columns{})
    pcall(jamsostek.contributions, columns{wage = {1, 1.5}})
    pcall(jamsostek.contributions, columns{wage = {1, -1}, wgae = 1})
    pcall(jamsostek.explain, bpu{wage = -1})
    pcall(jamsostek.explain, bpu{piece_wages = {1, "x"}})
    pcall(what_if.set, what_if, "bpu.income", "2026-06", {{0, 1}, {0}}, "idr")
end

for _ = 1, 100 do
    calls()
end
collectgarbage()
local kilobytes, pages = collectgarbage("count"), resident()
for _ = 1, 700 do -- 8 calls each
    calls()
end
collectgarbage()
assert(collectgarbage("count") - kilobytes < 64, "Lua's memory grew")
-- A sanitizer keeps what is freed for a while.
if not os.getenv("LD_PRELOAD") then
    assert(resident() - pages < 512, "the process grew")
end

print(checks .. " checks passed")
