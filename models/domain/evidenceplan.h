#pragma once

#include "models/domain/draft.h"
#include "models/domain/evidenceguide.h"

#include <QList>

namespace disputedesk {

/// How much a field is wanted for the reason and what was sold.
enum class Need : quint8 { Expected, Optional, NotApplicable };
/// Why evidence cannot go out as it stands.
enum class EvidenceProblem : quint8 { None, TextTooLong, AllTextTooLong, FilesTooLarge, TooManyPages, Nothing };

/// One field of the form, as the agent left it over what the provider has.
struct EvidenceRow {
    const EvidenceField *field = nullptr;
    Need need = Need::Optional;
    QString value; ///< text, or the id of the file that the provider has; the agent's over the provider's
    std::optional<DraftFile> file; ///< the agent's file for a file field
    qint64 bytes = 0; ///< of the file that will stand in it, the agent's or the provider's; -1: not known
    int pages = 0; ///< likewise; providers tell none: -1
    bool onServer = false; ///< the provider has a value for it
    bool changed = false; ///< the agent's value differs from the provider's
    int chars = 0; ///< as providers count: Unicode code points
    int maxChars = 0; ///< 0 for files
    bool hasLink = false; ///< reviewers do not open links

    bool isProvided() const { return !value.isEmpty() || file.has_value(); }
    bool isTooLong() const { return maxChars > 0 && chars > maxChars; }
    /// A file whose size or pages nobody told: it takes more of the budgets than it is counted for.
    bool isUncounted() const { return bytes < 0 || pages < 0; }
    /// Does not apply to what was sold, and the provider has nothing in it: not shown and never sent.
    bool isHidden() const { return need == Need::NotApplicable && !onServer; }
};

/// The whole form with its budgets, and exactly what would be sent.
struct EvidencePlan {
    QList<EvidenceRow> rows; ///< all 27, in the order of the form
    EvidenceLimits limits;
    int expected = 0;
    int expectedProvided = 0;
    int chars = 0; ///< of all shown text fields
    qint64 bytes = 0; ///< of the files in shown fields: those the provider keeps count against its limits as well
    int pages = 0; ///< of the same; a file that could not be counted is one page at least
    bool bytesKnown = true; ///< false: the provider has not told the size of each
    bool pagesKnown = true; ///< false: one among them could not be counted
    int hiddenFilled = 0; ///< fields with the agent's text or file that are not shown and will not be sent
    Evidence toSend; ///< changed and shown fields only; "" clears one. Files by their id at the provider
    QList<DraftFile> toUpload; ///< shown files that the provider does not have yet: their ids are missing in toSend
    EvidenceProblem problem = EvidenceProblem::None; ///< the first that stands in the way
    QString problemField;
};

/// The form of `dispute` with `draft` over it. `category` is the reason's (see categoryOf); `limits` the provider's or
/// the person's own.
EvidencePlan evidencePlanOf(const Dispute &dispute, const Draft &draft, const QString &category,
    const EvidenceGuide &guide, const EvidenceLimits &limits);

/// True when `text` holds something a reader would take for a web address.
bool holdsLink(const QString &text);

} // namespace disputedesk
