/* SPDX-License-Identifier: MIT */

/**
 * @file jamsostek.h
 * @brief Every public header at once.
 */
#ifndef JAMSOSTEK_JAMSOSTEK_H
#define JAMSOSTEK_JAMSOSTEK_H

#include <jamsostek/api.h>
#include <jamsostek/version.h>

#include <jamsostek/date.h>
#include <jamsostek/money.h>
#include <jamsostek/status.h>

#include <jamsostek/category.h>
#include <jamsostek/identity.h>
#include <jamsostek/rules.h>
#include <jamsostek/terms.h>

#include <jamsostek/contribution.h>
#include <jamsostek/explanation.h>
#include <jamsostek/jht.h>
#include <jamsostek/tax.h>

#include <jamsostek/jkk.h>
#include <jamsostek/jkm.h>
#include <jamsostek/jkp.h>
#include <jamsostek/jp.h>
#include <jamsostek/pmi.h>
#include <jamsostek/scholarship.h>

#include <jamsostek/membership.h>
#include <jamsostek/payment.h>
#include <jamsostek/worth.h>

#include <jamsostek/allocation.h>
#include <jamsostek/audit.h>
#include <jamsostek/contradiction.h>
#include <jamsostek/coverage.h>
#include <jamsostek/csv.h>
#include <jamsostek/figure.h>
#include <jamsostek/plan.h>
#include <jamsostek/region.h>
#include <jamsostek/register.h>
#include <jamsostek/screening.h>

#endif
