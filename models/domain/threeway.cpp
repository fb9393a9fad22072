#include "models/domain/threeway.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
MergeKind kindOf(const MergeSide &base, const MergeSide &mine, const MergeSide &theirs)
{
    if (mine == theirs)
        return mine == base ? MergeKind::Same : MergeKind::BothAlike;
    if (theirs == base)
        return MergeKind::OnlyMine;
    return mine == base ? MergeKind::OnlyTheirs : MergeKind::Conflict;
}

MergeSide textSide(const QString &text) { return {!text.isEmpty(), text, {}}; }

/// All entries by key: a person may have typed one twice, and both are kept.
QHash<QString, MergeSide> sidesOf(const Metadata &metadata)
{
    QHash<QString, MergeSide> sides;
    for (const MetadataEntry &entry : metadata) {
        MergeSide &side = sides[entry.key];
        side.text = side.present ? side.text + u'\n' + entry.text : entry.text;
        side.present = true;
        side.entries.append(entry);
    }
    return sides;
}

Metadata readMetadata(const QByteArray &json)
{
    const auto read = parseMetadata(json.isEmpty() ? QByteArray("{}") : json);
    return read ? *read : Metadata();
}

void add(ThreeWay &merge, const MergeId &id, const MergeSide &base, const MergeSide &mine, const MergeSide &theirs)
{
    merge.fields.append({id, base, mine, theirs, kindOf(base, mine, theirs)});
}

void addMetadata(ThreeWay &merge, const Draft &draft, const Dispute &now)
{
    const Metadata base = readMetadata(draft.base.metadata);
    const Metadata &mine = draft.metadataEdited ? draft.metadata : base;
    const auto bases = sidesOf(base);
    const auto mines = sidesOf(mine);
    const auto theirs = sidesOf(now.metadata);
    QSet<QString> done;
    for (const Metadata *side : {&mine, &now.metadata, &base})
        for (const MetadataEntry &entry : *side)
            if (const QString &key = entry.key; !done.contains(key)) {
                done.insert(key);
                add(merge, {MergePlace::MetadataKey, key}, bases.value(key), mines.value(key), theirs.value(key));
            }
}

void addEvidence(ThreeWay &merge, const Draft &draft, const Dispute &now)
{
    const Evidence base = parseEvidence(draft.base.evidence).value_or(Evidence());
    for (const EvidenceField &field : evidenceFields()) {
        const QString was = base.value(field.name);
        const QString is = now.evidence.value(field.name);
        if (!field.isFile) {
            add(merge, {MergePlace::EvidenceText, field.name}, textSide(was),
                textSide(draft.evidence.value(field.name, was)), textSide(is));
            continue;
        }
        MergeSide mine = textSide(draft.evidence.value(field.name, was)); // "" there: to be taken away
        for (const DraftFile &file : draft.files)
            if (file.kind == field.name)
                mine = textSide(file.serverId.isEmpty() ? file.fileName : file.serverId);
        add(merge, {MergePlace::EvidenceFile, field.name}, textSide(was), mine, textSide(is));
    }
}

/// What the choice makes of the key.
Metadata chosenEntries(const MergeField &field, const MergeChoice &choice)
{
    switch (choice.take) {
    case MergeChoice::Take::Mine: return field.mine.entries;
    case MergeChoice::Take::Theirs: return field.theirs.entries;
    case MergeChoice::Take::Edited: break;
    }
    const Metadata &like = field.mine.present ? field.mine.entries : field.theirs.entries;
    return {{field.id.key, like.isEmpty() ? MetadataType::Text : like.constFirst().type, choice.text}};
}

MergeChoice choiceFor(const MergeField &field, const MergeChoices &choices)
{
    const auto made = choices.constFind(field.id);
    if (made != choices.cend())
        return *made;
    return defaultChoice(field).value_or(MergeChoice());
}

void mergeMetadata(Draft &draft, const ThreeWay &merge, const MergeChoices &choices)
{
    Metadata table;
    for (const MergeField &field : merge.fields)
        if (field.id.place == MergePlace::MetadataKey)
            table += chosenEntries(field, choiceFor(field, choices));
    const Metadata now = readMetadata(merge.theirs.metadata);
    // The same entries in another order are no change that anybody made.
    const bool alike = table.size() == now.size()
        && std::all_of(table.cbegin(), table.cend(), [&](const MetadataEntry &entry) { return now.contains(entry); });
    draft.metadataEdited = !alike;
    draft.metadata = alike ? Metadata() : table;
}

void mergeMessage(Draft &draft, const MergeField &field, const MergeChoices &choices)
{
    const MergeChoice choice = choiceFor(field, choices);
    // Nobody typed a message: theirs is at the provider already and need not become a draft.
    const bool untouched = draft.message.isEmpty() && !choices.contains(field.id);
    if (choice.take == MergeChoice::Take::Edited)
        draft.message = choice.text;
    else if (choice.take == MergeChoice::Take::Theirs && !untouched)
        draft.message = field.theirs.text;
    else if (choice.take == MergeChoice::Take::Mine && choices.contains(field.id))
        draft.message = field.mine.text;
}

void mergeEvidence(Draft &draft, const MergeField &field, const MergeChoices &choices)
{
    const MergeChoice choice = choiceFor(field, choices);
    const QString wanted = choice.take == MergeChoice::Take::Edited ? choice.text
        : choice.take == MergeChoice::Take::Theirs                  ? field.theirs.text
                                                                    : field.mine.text;
    if (wanted == field.theirs.text)
        draft.evidence.remove(field.id.key); // it is at the provider to the letter
    else
        draft.evidence.insert(field.id.key, wanted);
}
} // namespace

const MergeField *ThreeWay::find(const MergeId &id) const
{
    const auto at =
        std::find_if(fields.cbegin(), fields.cend(), [&](const MergeField &field) { return field.id == id; });
    return at == fields.cend() ? nullptr : &*at;
}

int ThreeWay::undecided(const MergeChoices &choices) const
{
    return int(std::count_if(fields.cbegin(), fields.cend(),
        [&](const MergeField &field) { return field.mustChoose() && !choices.contains(field.id); }));
}

bool ThreeWay::factsMoved() const
{
    return base.status != theirs.status || !(base.amount == theirs.amount)
        || base.submissionCount != theirs.submissionCount;
}

bool movedSince(const Draft &draft, const Dispute &now)
{
    return !draft.isEmpty() && !(draft.base == SeenState::of(now));
}

ThreeWay threeWayOf(const Draft &draft, const Dispute &now)
{
    ThreeWay merge;
    merge.base = draft.base;
    merge.theirs = SeenState::of(now);
    const bool byEvidence = answersByEvidence(now.provider);
    if (!byEvidence)
        add(merge, {MergePlace::Message, {}}, textSide(draft.base.message),
            textSide(draft.message.isEmpty() ? draft.base.message : draft.message), textSide(now.message));
    addMetadata(merge, draft, now);
    if (byEvidence)
        addEvidence(merge, draft, now);
    return merge;
}

std::optional<MergeChoice> defaultChoice(const MergeField &field)
{
    switch (field.kind) {
    case MergeKind::Same:
    case MergeKind::BothAlike:
    case MergeKind::OnlyMine: return MergeChoice{MergeChoice::Take::Mine, {}};
    case MergeKind::OnlyTheirs: return MergeChoice{MergeChoice::Take::Theirs, {}};
    case MergeKind::Conflict: break;
    }
    return std::nullopt;
}

Draft mergedDraft(const Draft &draft, const ThreeWay &merge, const MergeChoices &choices)
{
    Draft merged = draft;
    merged.base = merge.theirs;
    for (const MergeField &field : merge.fields) {
        if (field.id.place == MergePlace::Message)
            mergeMessage(merged, field, choices);
        else if (field.id.place == MergePlace::EvidenceText)
            mergeEvidence(merged, field, choices);
    }
    mergeMetadata(merged, merge, choices);
    return merged;
}

} // namespace disputedesk
