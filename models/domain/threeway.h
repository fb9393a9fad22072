#pragma once

#include "models/domain/draft.h"

#include <QHash>
#include <QList>

#include <optional>

namespace disputedesk {

/// Which part of a draft a field is.
enum class MergePlace : quint8 {
    Message, ///< Omise only
    MetadataKey, ///< one key
    EvidenceText, ///< one text field (WooshPay, Stripe)
    EvidenceFile, ///< one file field: told, never merged; the draft's own file stays
};

/// How base, mine and theirs stand to each other.
enum class MergeKind : quint8 { Same, OnlyMine, OnlyTheirs, BothAlike, Conflict };

/// What one side has in a field.
struct MergeSide {
    bool present = false; ///< false: not there, or blank where blank and absent are the same
    QString text; ///< to be shown and edited; of metadata the bare value
    Metadata entries; ///< metadata only: as they stand; more than one when a key was typed twice

    friend bool operator==(const MergeSide &, const MergeSide &) = default;
};

/// Place and key: what a choice is about.
struct MergeId {
    MergePlace place = MergePlace::Message;
    QString key; ///< metadata key or evidence field; empty for the message

    friend bool operator==(const MergeId &, const MergeId &) = default;
};
inline size_t qHash(const MergeId &id, size_t seed = 0) { return qHashMulti(seed, int(id.place), id.key); }

/// One field, three times.
struct MergeField {
    MergeId id;
    MergeSide base;
    MergeSide mine;
    MergeSide theirs;
    MergeKind kind = MergeKind::Same;

    /// A person has to decide: nothing is decided for them.
    bool mustChoose() const { return kind == MergeKind::Conflict && id.place != MergePlace::EvidenceFile; }
    /// A person can decide: the sides differ, and the field is one that is merged.
    bool canChoose() const { return id.place != MergePlace::EvidenceFile && !(mine == theirs); }
};

/// What a person chose for a field.
struct MergeChoice {
    enum class Take : quint8 { Mine, Theirs, Edited };
    Take take = Take::Mine;
    QString text; ///< Edited: what the draft shall say

    friend bool operator==(const MergeChoice &, const MergeChoice &) = default;
};
using MergeChoices = QHash<MergeId, MergeChoice>;

/// A draft against the dispute that it was written for: base (what the agent saw), mine, theirs (the dispute now).
struct ThreeWay {
    QList<MergeField> fields; ///< message, metadata in the draft's order, evidence in the form's order
    SeenState base;
    SeenState theirs;

    const MergeField *find(const MergeId &id) const;
    /// Fields that a person has to decide and that `choices` says nothing of.
    int undecided(const MergeChoices &choices) const;
    /// Status, amount or the count of submissions moved: told, not ours to merge.
    bool factsMoved() const;
};

/// True when the dispute is not what it was when the draft began: the draft must not go out before a person has looked.
bool movedSince(const Draft &draft, const Dispute &now);
ThreeWay threeWayOf(const Draft &draft, const Dispute &now);
/// Mine where only mine changed, theirs where only theirs did; nothing for a conflict.
std::optional<MergeChoice> defaultChoice(const MergeField &field);
/// The draft with the choices made, on the dispute as `merge` has it. A field without choice takes its default, a
/// conflict without choice keeps mine: nothing typed goes away unasked. Files, date and what was sold stay.
Draft mergedDraft(const Draft &draft, const ThreeWay &merge, const MergeChoices &choices);

} // namespace disputedesk
