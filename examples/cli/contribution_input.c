/* SPDX-License-Identifier: MIT */

/*
 * contribution_input.c - the columns that a file of workers may have
 */
#include "contribution.h"

#include <string.h>

static const struct {
    const char *name;
    enum input input;
} inputs[] = {
    {"month", IN_MONTH},
    {"segment", IN_SEGMENT},
    {"risk_group", IN_RISK_GROUP},
    {"wage", IN_WAGE},
    {"income", IN_WAGE},
    {"daily_wage", IN_DAILY_WAGE},
    {"contract_value", IN_CONTRACT_VALUE},
    {"contract_includes_vat", IN_WITH_VAT},
    {"born", IN_BORN},
    {"employer_size", IN_EMPLOYER_SIZE},
    {"programmes", IN_PROGRAMMES},
    {"category", IN_CATEGORY},
    {"relief", IN_RELIEF},
    {"funding", IN_FUNDING},
    {"pmi_route", IN_PMI_ROUTE},
    {"pmi_months", IN_PMI_MONTHS},
};

int32_t
input_of(const char *name)
{
    size_t i;

    for (i = 0; i < COUNT(inputs); i++)
        if (strcmp(name, inputs[i].name) == 0)
            return (int32_t)inputs[i].input;
    return -1;
}

jamsostek_status
input_read(enum input input, const char *text, jamsostek_worker *worker,
           jamsostek_date *month, jamsostek_error *err)
{
    switch (input) {
    case IN_MONTH:
        return jamsostek_date_parse(text, month, err);
    case IN_SEGMENT:
        return jamsostek_segment_parse(text, &worker->segment, err);
    case IN_RISK_GROUP:
        return jamsostek_risk_group_parse(text, &worker->risk_group, err);
    case IN_WAGE:
        return jamsostek_idr_parse(text, &worker->wage, err);
    case IN_DAILY_WAGE:
        return jamsostek_idr_parse(text, &worker->daily_wage, err);
    case IN_CONTRACT_VALUE:
        return jamsostek_idr_parse(text, &worker->contract_value, err);
    case IN_WITH_VAT:
        return read_count32(text, 0, 1, &worker->contract_with_vat, err);
    case IN_BORN:
        return jamsostek_date_parse(text, &worker->born, err);
    case IN_EMPLOYER_SIZE:
        return jamsostek_employer_size_parse(text, &worker->employer_size, err);
    case IN_PROGRAMMES:
        return jamsostek_programmes_parse(text, &worker->programmes, err);
    case IN_CATEGORY:
        return jamsostek_category_match(text, strlen(text), &worker->category,
                                        err);
    case IN_RELIEF:
        return jamsostek_relief_parse(text, &worker->relief, err);
    case IN_FUNDING:
        return jamsostek_funding_parse(text, &worker->funding, err);
    case IN_PMI_ROUTE:
        return jamsostek_pmi_route_parse(text, &worker->pmi_route, err);
    default:
        return read_count32(text, 0, MOST_MONTHS, &worker->pmi_months, err);
    }
}
