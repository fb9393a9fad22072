#pragma once

#include "models/domain/evidenceplan.h"
#include "models/domain/reasonbook.h"

#include <QLocale>
#include <QString>

namespace disputedesk {

/// The words of the evidence form, translated, in one place. Nothing here is colour or markup.

/// "Shipping date"; a name that is none of the 27 is made readable.
QString evidenceFieldText(const QString &field);
/// One line: what belongs into the field, and what convinces; empty for an unknown name.
QString evidenceFieldHelp(const QString &field);
/// "Customer", "Shipping", …
QString evidenceGroupText(EvidenceGroup group);
/// "Physical goods"; for Unset: "Not chosen".
QString productTypeText(ProductType type);

/// Why evidence cannot go out as it stands, to follow "Review and send: "; empty for None. The plan gives the figures.
QString evidenceProblemText(
    EvidenceProblem problem, const EvidencePlan &plan, ProviderKind provider, const QLocale &locale);
/// "4 of 6 expected · 1,204 of 150,000 characters".
QString evidenceSummaryText(const EvidencePlan &plan, const QLocale &locale);
/// "1,204 of 150,000 characters".
QString evidenceCharsText(const EvidencePlan &plan, const QLocale &locale);
/// "1.9 of 4.5 MB · 3 of 50 pages"; says so where pages could not be counted.
QString evidenceFilesText(const EvidencePlan &plan, const QLocale &locale);
/// "1.9 MB": in the steps of 1024 in which the limit of 4.5 MB is meant.
QString evidenceSizeText(qint64 bytes, const QLocale &locale);
/// "3 pages"; empty when they were not counted.
QString evidencePagesText(int pages);
/// Which fields are filled, but do not apply to what was sold; empty when there are none.
QString evidenceHiddenText(const EvidencePlan &plan);

/// A sentence where the reason code leaves a choice to the agent: it is ambiguous, or nobody listed it. Empty else.
QString evidenceReasonText(const Dispute &dispute, const ReasonBook &book);
/// Categories the agent can choose from then; empty when there is no choice.
QStringList evidenceReasonChoices(const Dispute &dispute, const ReasonBook &book);

} // namespace disputedesk
