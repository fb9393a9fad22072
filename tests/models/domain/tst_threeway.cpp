#include "models/domain/threeway.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using Take = MergeChoice::Take;

/// The rules of base, mine and theirs, one by one.
class TestThreeWay : public QObject {
    Q_OBJECT

    static Dispute dispute(ProviderKind provider = ProviderKind::Stripe)
    {
        Dispute made;
        made.id = u"dp_1"_s;
        made.provider = provider;
        made.status = u"needs_response"_s;
        made.amount = {1000, u"USD"_s};
        made.metadata = {{u"order"_s, MetadataType::Text, u"A1"_s}, {u"tier"_s, MetadataType::Text, u"gold"_s}};
        made.evidence = {{u"customer_name"_s, u"Ann"_s}, {u"receipt"_s, u"file_old"_s}};
        return made;
    }
    static Draft draftOn(const Dispute &now)
    {
        Draft draft;
        draft.disputeId = now.id;
        draft.base = SeenState::of(now);
        return draft;
    }
    static MergeKind kind(const ThreeWay &merge, MergePlace place, const QString &key = {})
    {
        const MergeField *const field = merge.find({place, key});
        return field ? field->kind : MergeKind::Same;
    }

private Q_SLOTS:
    void nothingMoved()
    {
        const Dispute now = dispute();
        Draft draft = draftOn(now);
        draft.evidence = {{u"customer_name"_s, u"Ann Lee"_s}};
        QVERIFY(!movedSince(draft, now));
        const ThreeWay merge = threeWayOf(draft, now);
        QCOMPARE(kind(merge, MergePlace::EvidenceText, u"customer_name"_s), MergeKind::OnlyMine);
        QCOMPARE(merge.undecided({}), 0);
        QVERIFY(!merge.factsMoved());
        const Draft merged = mergedDraft(draft, merge, {});
        QCOMPARE(merged.evidence, draft.evidence);
        QVERIFY(!merged.metadataEdited);
    }

    void aDraftWithoutTextNeverMoves()
    {
        Dispute now = dispute();
        Draft draft = draftOn(now);
        draft.agentsDeadline = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC);
        now.status = u"under_review"_s;
        QVERIFY(!movedSince(draft, now));
        draft.message = u"x"_s;
        QVERIFY(movedSince(draft, now));
        QVERIFY(threeWayOf(draft, now).factsMoved());
    }

    void everyKindOfField()
    {
        Dispute now = dispute();
        Draft draft = draftOn(now);
        draft.metadata = {{u"order"_s, MetadataType::Text, u"A2"_s}, {u"tier"_s, MetadataType::Text, u"gold"_s},
            {u"both"_s, MetadataType::Text, u"same"_s}, {u"clash"_s, MetadataType::Number, u"1"_s}};
        draft.metadataEdited = true;
        draft.evidence = {{u"customer_name"_s, u"Ann Lee"_s}, {u"uncategorized_text"_s, QString()}};
        now.metadata = {{u"order"_s, MetadataType::Text, u"A1"_s}, {u"tier"_s, MetadataType::Text, u"silver"_s},
            {u"both"_s, MetadataType::Text, u"same"_s}, {u"clash"_s, MetadataType::Text, u"1"_s}};
        now.evidence[u"customer_name"_s] = u"Anna"_s;
        now.evidence[u"receipt"_s] = u"file_new"_s;
        now.evidence[u"service_date"_s] = u"1 May"_s;
        const ThreeWay merge = threeWayOf(draft, now);
        QCOMPARE(kind(merge, MergePlace::MetadataKey, u"order"_s), MergeKind::OnlyMine);
        QCOMPARE(kind(merge, MergePlace::MetadataKey, u"tier"_s), MergeKind::OnlyTheirs);
        QCOMPARE(kind(merge, MergePlace::MetadataKey, u"both"_s), MergeKind::BothAlike);
        QCOMPARE(kind(merge, MergePlace::MetadataKey, u"clash"_s), MergeKind::Conflict); // a number is no text
        QCOMPARE(kind(merge, MergePlace::EvidenceText, u"customer_name"_s), MergeKind::Conflict);
        QCOMPARE(kind(merge, MergePlace::EvidenceText, u"service_date"_s), MergeKind::OnlyTheirs);
        QCOMPARE(kind(merge, MergePlace::EvidenceText, u"uncategorized_text"_s), MergeKind::Same); // blank is absent
        QCOMPARE(kind(merge, MergePlace::EvidenceFile, u"receipt"_s), MergeKind::OnlyTheirs);
        QVERIFY(!merge.find({MergePlace::EvidenceFile, u"receipt"_s})->canChoose());
        QCOMPARE(kind(merge, MergePlace::Message), MergeKind::Same);
        QVERIFY(!merge.find({MergePlace::Message, {}})); // there is none where evidence answers
        QCOMPARE(merge.undecided({}), 2);

        const MergeChoices choices{{{MergePlace::MetadataKey, u"clash"_s}, {Take::Theirs, {}}},
            {{MergePlace::EvidenceText, u"customer_name"_s}, {Take::Edited, u"Ann & Anna"_s}}};
        QCOMPARE(merge.undecided(choices), 0);
        const Draft merged = mergedDraft(draft, merge, choices);
        QCOMPARE(merged.base, SeenState::of(now));
        QVERIFY(!movedSince(merged, now));
        QCOMPARE(merged.evidence, Evidence({{u"customer_name"_s, u"Ann & Anna"_s}}));
        QVERIFY(merged.metadataEdited);
        QCOMPARE(merged.metadata,
            Metadata({{u"order"_s, MetadataType::Text, u"A2"_s}, {u"tier"_s, MetadataType::Text, u"silver"_s},
                {u"both"_s, MetadataType::Text, u"same"_s}, {u"clash"_s, MetadataType::Text, u"1"_s}}));
    }

    void aMessageThatBothWrote()
    {
        Dispute now = dispute(ProviderKind::Omise);
        Draft draft = draftOn(now);
        draft.message = u"mine"_s;
        now.message = u"theirs"_s;
        const ThreeWay merge = threeWayOf(draft, now);
        QCOMPARE(kind(merge, MergePlace::Message), MergeKind::Conflict);
        QCOMPARE(mergedDraft(draft, merge, {}).message, u"mine"_s); // choosing nothing takes nothing away
        const MergeId id{MergePlace::Message, {}};
        QCOMPARE(mergedDraft(draft, merge, {{id, {Take::Theirs, {}}}}).message, u"theirs"_s);
        QCOMPARE(mergedDraft(draft, merge, {{id, {Take::Edited, u"both"_s}}}).message, u"both"_s);
    }

    void aMessageThatOnlyTheyWroteDoesNotBecomeMine()
    {
        Dispute now = dispute(ProviderKind::Omise);
        Draft draft = draftOn(now);
        draft.files.append({QUuid::createUuid(), u"slip.pdf"_s, {}, {}, {}, 1, {}, {}, 1});
        now.message = u"theirs"_s;
        const ThreeWay merge = threeWayOf(draft, now);
        QCOMPARE(kind(merge, MergePlace::Message), MergeKind::OnlyTheirs);
        const Draft merged = mergedDraft(draft, merge, {});
        QCOMPARE(merged.message, QString());
        QCOMPARE(merged.files, draft.files);
        QCOMPARE(mergedDraft(draft, merge, {{{MergePlace::Message, {}}, {Take::Theirs, {}}}}).message, u"theirs"_s);
    }

    /// A key that a colleague added must neither vanish nor be taken for one that the agent removed.
    void keysOfOthersStay()
    {
        Dispute now = dispute();
        Draft draft = draftOn(now);
        draft.metadata = {{u"tier"_s, MetadataType::Text, u"gold"_s}}; // order was removed
        draft.metadataEdited = true;
        now.metadata.append({u"colleague"_s, MetadataType::Text, u"here"_s});
        const ThreeWay merge = threeWayOf(draft, now);
        QCOMPARE(kind(merge, MergePlace::MetadataKey, u"order"_s), MergeKind::OnlyMine);
        QCOMPARE(kind(merge, MergePlace::MetadataKey, u"colleague"_s), MergeKind::OnlyTheirs);
        QCOMPARE(mergedDraft(draft, merge, {}).metadata,
            Metadata({{u"tier"_s, MetadataType::Text, u"gold"_s}, {u"colleague"_s, MetadataType::Text, u"here"_s}}));
    }

    void whatWasTypedWronglyIsKeptToo()
    {
        Dispute now = dispute();
        Draft draft = draftOn(now);
        draft.metadata = {{u"same"_s, MetadataType::Number, u"1.x"_s}, {u"same"_s, MetadataType::Text, u"two"_s},
            {QString(), MetadataType::Json, u"{"_s}};
        draft.metadataEdited = true;
        now.metadata.clear();
        const Draft merged = mergedDraft(draft, threeWayOf(draft, now), {});
        QCOMPARE(merged.metadata, draft.metadata);
    }

    void aDraftThatSaysWhatIsThereIsEmpty()
    {
        Dispute now = dispute();
        Draft draft = draftOn(now);
        draft.evidence = {{u"service_date"_s, u"1 May"_s}};
        now.evidence[u"service_date"_s] = u"1 May"_s;
        QVERIFY(mergedDraft(draft, threeWayOf(draft, now), {}).isEmpty());
    }

    void aFieldThatWasClearedHereAndWrittenThere()
    {
        Dispute now = dispute();
        Draft draft = draftOn(now);
        draft.evidence = {{u"customer_name"_s, QString()}};
        now.evidence[u"customer_name"_s] = u"Anna"_s;
        const ThreeWay merge = threeWayOf(draft, now);
        QCOMPARE(kind(merge, MergePlace::EvidenceText, u"customer_name"_s), MergeKind::Conflict);
        QCOMPARE(mergedDraft(draft, merge, {}).evidence, draft.evidence);
        const MergeChoices theirs{{{MergePlace::EvidenceText, u"customer_name"_s}, {Take::Theirs, {}}}};
        QVERIFY(mergedDraft(draft, merge, theirs).evidence.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestThreeWay)
#include "tst_threeway.moc"
