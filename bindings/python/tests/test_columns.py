# SPDX-License-Identifier: MIT
"""Columns: any buffer, no copy, a status per row, two threads."""

import ctypes
import gc
import sys
import threading
import unittest
from array import array

import jamsostek
from jamsostek import Status

try:
    import numpy
except ImportError:
    numpy = None

BPU = {"month": "2026-06", "segment": "bpu"}
WAGES = [1_000_000, 2_000_000, 0, 7_400_000]


def totals(wages, month="2026-06", **worker):
    return [jamsostek.contribution(month, wage=wage, **worker).total
            for wage in wages]


class Buffers(unittest.TestCase):
    def test_equal_to_the_scalar(self):
        wages = array("q", WAGES)
        expected = totals(WAGES, segment="bpu")
        self.assertEqual(expected[0], 16_800)
        for column in (wages, memoryview(wages), (ctypes.c_int64 * 4)(*WAGES),
                       memoryview(bytes(wages)).cast("q")):
            got = jamsostek.contributions(column, **BPU)
            self.assertEqual(list(got.total), expected)
            self.assertIsInstance(got.total, array)
            self.assertEqual((got.n_bad, got.first_bad), (0, None))

    def test_columns_of_codes(self):
        groups = jamsostek.codes("risk_group", ["very_low", "high"])
        got = jamsostek.contributions(
            array("q", [5_000_000] * 2), month="2026-06", segment="pu",
            risk_group=groups)
        # 0.24 % and 1.27 %, PP 44/2015 art. 16
        self.assertEqual(got.jkk.tolist(), [12_000, 63_500])
        self.assertEqual(jamsostek.contributions(
            array("q", [5_000_000] * 2), month="2026-06", segment="pu",
            risk_group=bytes(groups)).jkk, got.jkk)

    def test_months_of_a_span(self):
        got = jamsostek.contributions(array("q", WAGES), month="2026-01",
                                      months=11, segment="bpu")
        self.assertEqual(got.total[0], 11 * 16_800)

    def test_written_in_place(self):
        total = array("q", [7] * 4)
        status = bytearray(4)
        got = jamsostek.contributions(
            array("q", WAGES), **BPU,
            out={"total": total, "row_status": memoryview(status)})
        self.assertIs(got.total, total)
        self.assertEqual(total[0], 16_800)
        self.assertIsNone(got.jkk)

    def test_empty(self):
        got = jamsostek.contributions(array("q"), **BPU)
        self.assertEqual((list(got.total), got.n_bad), ([], 0))

    def test_bad_rows(self):
        got = jamsostek.contributions(array("q", [1_000_000, -1, -2]), **BPU)
        self.assertEqual(got.total.tolist(), [16_800, 0, 0])
        self.assertEqual(got.row_status.tolist(), [0, Status.ERR_DOMAIN,
                                                   Status.ERR_DOMAIN])
        self.assertEqual(got.n_bad, 2)
        self.assertIsInstance(got.first_bad, ValueError)
        self.assertEqual(got.first_bad.row, 1)
        self.assertTrue(str(got.first_bad).startswith("row 1: "))
        with self.assertRaises(jamsostek.InputError) as caught:
            jamsostek.contributions(array("q", [1, -1]), **BPU, strict=True)
        self.assertEqual(caught.exception.row, 1)

    def test_null_rows_are_not_looked_at(self):
        wages = array("q", [1_000_000, -2**63, 2_000_000])
        groups = array("B", [255, 254, 253])
        got = jamsostek.contributions(wages, **BPU, valid=b"\x05")
        self.assertEqual(got.row_status.tolist(), [0, Status.ERR_NULL_ROW, 0])
        self.assertEqual(got.total[1], 0)
        self.assertEqual(got.n_bad, 0)
        got = jamsostek.contributions(wages, month="2026-06", segment="pu",
                                      risk_group=groups, valid=b"\0")
        self.assertEqual((got.n_bad, got.total.tolist()), (0, [0] * 3))
        got = jamsostek.contributions(wages, **BPU, valid=b"\x80\x02",
                                      valid_offset=7)
        self.assertEqual(got.row_status.tolist(), [0, Status.ERR_NULL_ROW, 0])
        for valid, offset in ((b"", 0), (b"\xff", 6), (b"\xff", 15),
                              (b"\xff", 2**60)):
            with self.assertRaises(ValueError):
                jamsostek.contributions(wages, **BPU, valid=valid,
                                        valid_offset=offset)


class Refused(unittest.TestCase):
    def refused(self, kind, wage, **more):
        with self.assertRaises(kind) as caught:
            jamsostek.contributions(wage, **{**BPU, **more})
        return str(caught.exception)

    def test_wrong_elements(self):
        for code in "dfiIQbBhH":
            self.assertIn("wage", self.refused(TypeError, array(code, [1])))
        self.refused(TypeError, array("q", [1]), risk_group=array("q", [1]))
        self.refused(TypeError, array("q", [1]), risk_group=array("b", [1]))
        self.refused(TypeError, [1, 2])
        self.refused(TypeError, None)
        self.refused(TypeError, 5)
        self.refused(TypeError, array("q", [1]), group=array("i", [0]))
        self.refused(TypeError, array("q", [1]), wgae=1)
        self.refused(TypeError, array("q", [1]), rules=3)

    def test_wrong_shape(self):
        wages = memoryview(array("q", WAGES))
        self.refused(BufferError, wages[::2])
        self.refused(ValueError, wages.cast("B").cast("q", (2, 2)))
        self.refused(ValueError, wages, risk_group=b"\x01")
        self.refused(ValueError, memoryview(bytes(17))[1:].cast("q"))

    def test_wrong_outputs(self):
        wages = array("q", WAGES)
        self.refused(BufferError, wages, out={"total": bytes(32)})
        self.refused(TypeError, wages, out={"total": bytearray(32)})
        self.refused(ValueError, wages, out={"total": array("q", [0] * 3)})
        self.refused(ValueError, wages, out={"total": wages})
        same = array("q", [0] * 4)
        self.refused(ValueError, wages, out={"jkk": same, "jkm": same})
        self.refused(TypeError, wages, out={"gross": same})
        self.refused(BufferError, wages, out={
            "total": memoryview(bytes(32)).cast("q")})

    def test_nothing_stays_locked(self):
        wages = array("q", WAGES)
        out = array("q", [0] * 4)
        self.refused(TypeError, wages, risk_group=array("f", [1] * 4),
                     out={"total": out})
        self.refused(ValueError, wages, out={"total": array("q")})
        jamsostek.contributions(wages, **BPU, out={"total": out})
        wages.append(1)  # BufferError if a view were still held
        out.append(1)

    def test_no_leak(self):
        wages = array("q", WAGES)

        def calls():
            jamsostek.contributions(wages, **BPU)
            jamsostek.sums(array("i", [0] * 4), 1, wage=wages, **BPU)
            jamsostek.contributions(array("q", [-1]), **BPU)
            self.refused(TypeError, array("d", [1]))
            self.refused(ValueError, wages, out={"total": array("q", [0])})
            self.refused(ValueError, wages, out={"total": wages})
            with self.assertRaises(TypeError):
                jamsostek.sums(None, 1, wage=wages, **BPU)

        for _ in range(20):
            calls()
        gc.collect()
        blocks = sys.getallocatedblocks()
        for _ in range(750):
            calls()
        gc.collect()  # empties the free lists too
        self.assertLess(sys.getallocatedblocks() - blocks, 200)


class Sums(unittest.TestCase):
    def test_groups(self):
        wages = array("q", [1_000_000, 2_000_000, 1_000_000, -1, 1])
        group = array("i", [0, 2, 0, 1, 3])
        status = bytearray(5)
        got = jamsostek.sums(group, 3, wage=wages, row_status=status, **BPU)
        self.assertEqual([g.total for g in got.groups], [33_600, 0, 26_800])
        self.assertEqual([g.workers for g in got.groups], [2, 0, 1])
        self.assertEqual(got.n_bad, 2)
        self.assertEqual([s == 0 for s in status],
                         [True, True, True, False, False])
        self.assertEqual(got.first_bad.row, 3)

    def test_refused(self):
        wages = array("q", [1])
        for group, n, kind in ((array("i", [0, 0]), 1, ValueError),
                               (array("q", [0]), 1, TypeError),
                               (array("i", [0]), -1, ValueError),
                               (array("i", [0]), 1.0, TypeError),
                               (array("i", [0]), 2**62, MemoryError)):
            with self.assertRaises(kind):
                jamsostek.sums(group, n, wage=wages, **BPU)

    def test_whole_plan(self):
        # Nias Selatan: 459 villages with 100 workers each.
        n = 45_900
        got = jamsostek.sums(array("i", [0]) * n, 1, wage=array(
            "q", [1_000_000]) * n, **BPU)
        self.assertEqual(got.groups[0].total, 771_120_000)


class Threads(unittest.TestCase):
    N = 400_000

    def test_two_at_once(self):
        wages = array("q", [1_000_000, -1]) * (self.N // 2)
        results = [None, None]

        def work(index):
            results[index] = jamsostek.contributions(
                wages, **BPU, out={"total": array("q", bytes(8 * self.N))})

        threads = [threading.Thread(target=work, args=(i,)) for i in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for result in results:
            self.assertEqual(sum(result.total), 16_800 * self.N // 2)
            self.assertEqual(result.n_bad, self.N // 2)

    def seen_while_computing(self, kind, attempt, **more):
        """Tries until a call fails because another thread computes."""
        wages = array("q", [1_000_000]) * self.N
        for _ in range(200):
            thread = threading.Thread(
                target=jamsostek.contributions, args=(wages,),
                kwargs={**BPU, **more,
                        "out": {"total": array("q", bytes(8 * self.N))}})
            thread.start()
            try:
                while thread.is_alive():
                    try:
                        attempt(wages)
                    except kind:
                        return True
            finally:
                thread.join()
        return False

    def test_columns_are_locked(self):
        def resize(wages):
            wages.append(0)
            wages.pop()

        self.assertTrue(self.seen_while_computing(BufferError, resize))

    def test_rules_are_locked(self):
        plan = jamsostek.Rules()
        self.assertTrue(self.seen_while_computing(
            RuntimeError,
            lambda wages: plan.set("bpu.jkm", "2026-06", 1, "idr"),
            rules=plan))
        plan.close()


@unittest.skipIf(numpy is None, "NumPy is not installed")
class NumPy(unittest.TestCase):
    def test_numpy_in_numpy_out(self):
        wages = numpy.array(WAGES)
        got = jamsostek.contributions(wages, **BPU, risk_group=bytes(4))
        self.assertIsInstance(got.total, numpy.ndarray)
        self.assertEqual(got.total.dtype, numpy.int64)
        self.assertEqual(got.row_status.dtype, numpy.uint8)
        self.assertEqual(got.flags.dtype, numpy.uint32)
        self.assertEqual(got.total.tolist(), totals(WAGES, segment="bpu"))

    def test_dates_are_a_view(self):
        months = numpy.array(["2026-02", "2026-03"], "datetime64[M]")
        got = jamsostek.contributions(
            numpy.full(2, 20_000_000), segment="pu", programmes="jp",
            month=months.astype("datetime64[D]").view("i8").astype("i4"))
        # 1 % of the ceiling of either month
        self.assertEqual(got.jp_worker.tolist(), [
            jamsostek.law("jp.ceiling", m).amount // 100
            for m in ("2026-02", "2026-03")])

    def test_scalars(self):
        got = jamsostek.contributions(numpy.array(WAGES), month="2026-06",
                                      segment=numpy.uint8(2))
        self.assertEqual(got.total[0], 16_800)
        self.assertEqual(jamsostek.contribution(
            "2026-06", segment="bpu", wage=numpy.int64(1_000_000)).total,
            16_800)
        for wage in (numpy.float64(1e6), numpy.bool_(True)):
            with self.assertRaises(TypeError):
                jamsostek.contribution("2026-06", segment="bpu", wage=wage)

    def test_refused(self):
        wages = numpy.array(WAGES)
        frozen = numpy.zeros(4, "i8")
        frozen.flags.writeable = False
        for kind, column, more in (
                (TypeError, wages.astype("f8"), {}),
                (TypeError, wages.astype("i4"), {}),
                (TypeError, wages.astype(">i8"), {}),
                (ValueError, wages.astype("m8[D]"), {}),
                (TypeError, wages > 0, {}),
                (ValueError, wages[::2], {}),
                (ValueError, wages.reshape(2, 2), {}),
                (TypeError, wages[0:1].reshape(()), {}),
                (ValueError, numpy.frombuffer(bytes(33), "i8", 4, 1), {}),
                (ValueError, wages, {"out": {"total": frozen}}),
                (TypeError, wages, {"risk_group": wages})):
            with self.assertRaises((kind, BufferError)):
                jamsostek.contributions(column, **BPU, **more)
        frozen = numpy.array(WAGES)
        frozen.flags.writeable = False  # fine as an input
        self.assertEqual(jamsostek.contributions(frozen, **BPU).total[0],
                         16_800)


if __name__ == "__main__":
    unittest.main()
