#include "models/domain/threeway.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using Take = MergeChoice::Take;

namespace {
QString anyText()
{
    return QString::fromStdString(
        *rc::gen::element<std::string>("", "a", "b", "two\nlines", "\xe0\xb8\x81", "\xe2\x80\xae", "<b>"));
}

/// A person's table may hold a key twice; a server's never.
Metadata anyMetadata(bool typed)
{
    Metadata metadata;
    for (const char *key : {"", "k1", "k2", "k3", "k2"}) {
        const QString name = QString::fromLatin1(key);
        const bool known = std::any_of(
            metadata.cbegin(), metadata.cend(), [&](const MetadataEntry &entry) { return entry.key == name; });
        if (*rc::gen::inRange(0, 3) == 0 || (!typed && (known || name.isEmpty())))
            continue;
        metadata.append({name, MetadataType::Text, anyText()});
    }
    return metadata;
}

Evidence anyEvidence(bool typed)
{
    Evidence evidence;
    for (const QString &field : {u"customer_name"_s, u"service_date"_s, u"uncategorized_text"_s, u"receipt"_s}) {
        const QString text = field == "receipt"_L1 ? (typed ? QString() : u"file_1"_s) : anyText();
        if (*rc::gen::arbitrary<bool>() && (typed || !text.isEmpty()))
            evidence.insert(field, text);
    }
    return evidence;
}

struct Case {
    Dispute now;
    Draft draft;
    ThreeWay merge;
};

Case anyCase()
{
    Case made;
    Dispute before;
    before.id = u"dp_1"_s;
    before.provider = *rc::gen::element(ProviderKind::Omise, ProviderKind::Stripe);
    before.status = u"needs_response"_s;
    before.amount = {1000, u"USD"_s};
    made.now = before;
    for (Dispute *dispute : {&before, &made.now}) {
        dispute->metadata = anyMetadata(false);
        if (answersByEvidence(before.provider))
            dispute->evidence = anyEvidence(false);
        else
            dispute->message = anyText();
    }
    made.draft.disputeId = before.id;
    made.draft.base = SeenState::of(before);
    made.draft.metadataEdited = *rc::gen::arbitrary<bool>();
    if (made.draft.metadataEdited)
        made.draft.metadata = anyMetadata(true);
    if (answersByEvidence(before.provider))
        made.draft.evidence = anyEvidence(true);
    else
        made.draft.message = anyText();
    made.merge = threeWayOf(made.draft, made.now);
    return made;
}

bool sameEntries(Metadata a, const Metadata &b)
{
    for (const MetadataEntry &entry : b)
        if (!a.removeOne(entry))
            return false;
    return a.isEmpty();
}

/// The table that the editor would show for the draft on the dispute.
Metadata tableOf(const Draft &draft, const Dispute &now)
{
    return draft.metadataEdited ? draft.metadata : now.metadata;
}
QString evidenceOf(const Draft &draft, const Dispute &now, const QString &field)
{
    return draft.evidence.value(field, now.evidence.value(field));
}

MergeChoices all(const ThreeWay &merge, Take take)
{
    MergeChoices choices;
    for (const MergeField &field : merge.fields)
        if (field.canChoose())
            choices.insert(field.id, {take, {}});
    return choices;
}
} // namespace

/// Laws of the merge that hold whatever anybody typed.
class TestThreeWayProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosingNothingLosesNothing()
    {
        QVERIFY(rc::check([] {
            const Case one = anyCase();
            const Draft merged = mergedDraft(one.draft, one.merge, {});
            for (const MergeField &field : one.merge.fields) {
                if (field.kind != MergeKind::OnlyMine && field.kind != MergeKind::Conflict)
                    continue; // what I did not change is not mine to lose
                if (field.id.place == MergePlace::Message)
                    RC_ASSERT(merged.message == one.draft.message);
                if (field.id.place == MergePlace::EvidenceText)
                    RC_ASSERT(evidenceOf(merged, one.now, field.id.key) == field.mine.text);
                if (field.id.place == MergePlace::MetadataKey)
                    for (const MetadataEntry &entry : field.mine.entries)
                        RC_ASSERT(tableOf(merged, one.now).contains(entry));
            }
            RC_ASSERT(!movedSince(merged, one.now));
        }));
    }

    void allMineIsTheDraftAsItWas()
    {
        QVERIFY(rc::check([] {
            const Case one = anyCase();
            const Draft merged = mergedDraft(one.draft, one.merge, all(one.merge, Take::Mine));
            Dispute before = one.now;
            before.metadata = one.draft.base.metadata.isEmpty() ? Metadata() : *parseMetadata(one.draft.base.metadata);
            before.evidence = *parseEvidence(one.draft.base.evidence);
            RC_ASSERT(sameEntries(tableOf(merged, one.now), tableOf(one.draft, before)));
            if (!one.draft.message.isEmpty())
                RC_ASSERT(merged.message == one.draft.message);
            for (const EvidenceField &field : evidenceFields())
                if (!field.isFile)
                    RC_ASSERT(evidenceOf(merged, one.now, field.name) == evidenceOf(one.draft, before, field.name));
        }));
    }

    void allTheirsSaysWhatTheProviderHas()
    {
        QVERIFY(rc::check([] {
            const Case one = anyCase();
            const Draft merged = mergedDraft(one.draft, one.merge, all(one.merge, Take::Theirs));
            RC_ASSERT(sameEntries(tableOf(merged, one.now), one.now.metadata));
            for (const EvidenceField &field : evidenceFields())
                if (!field.isFile)
                    RC_ASSERT(evidenceOf(merged, one.now, field.name) == one.now.evidence.value(field.name));
        }));
    }

    /// Merged, nothing is left to be decided, and merging again changes nothing.
    void onceIsEnough()
    {
        QVERIFY(rc::check([] {
            const Case one = anyCase();
            const Take take = *rc::gen::element(Take::Mine, Take::Theirs);
            const Draft merged = mergedDraft(one.draft, one.merge, all(one.merge, take));
            const ThreeWay again = threeWayOf(merged, one.now);
            RC_ASSERT(again.undecided({}) == 0);
            const Draft twice = mergedDraft(merged, again, {});
            RC_ASSERT(twice.message == merged.message);
            RC_ASSERT(twice.evidence == merged.evidence);
            RC_ASSERT(sameEntries(tableOf(twice, one.now), tableOf(merged, one.now)));
        }));
    }

    void noFieldIsForgotten()
    {
        QVERIFY(rc::check([] {
            const Case one = anyCase();
            for (const Metadata &side : {one.now.metadata, one.draft.metadata})
                for (const MetadataEntry &entry : side)
                    RC_ASSERT(one.merge.find({MergePlace::MetadataKey, entry.key}) != nullptr);
        }));
    }
};

QTEST_APPLESS_MAIN(TestThreeWayProperties)
#include "tst_threewayproperties.moc"
