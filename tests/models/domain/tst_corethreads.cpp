#include "models/domain/displaytext.h"
#include "models/domain/evidenceguide.h"
#include "models/domain/ids.h"
#include "models/domain/intent.h"
#include "models/domain/jsonreader.h"
#include "models/domain/metadata.h"
#include "models/domain/queryparser.h"
#include "models/domain/reasonbook.h"
#include "models/domain/redact.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
QString textOf(json::Value &value)
{
    QString told;
    if (value.isObject())
        value.members([&](std::string_view, json::Value &inner) { told += u'{' + textOf(inner); });
    else if (value.isArray())
        value.elements([&](json::Value &inner) { told += u'[' + textOf(inner); }, 100);
    else if (value.isText())
        told = value.text();
    return told;
}

/// Something of every part of the core, as one text: what a second thread disturbs comes out otherwise.
QStringList everything(int round)
{
    QStringList told;
    const QByteArray page = "{\"data\":[{\"id\":\"dspt_test_" + QByteArray::number(round)
        + "\",\"message\":\"card 4242 4242 4242 4242, \\u0e01\\u0e02\",\"metadata\":{\"a\":\"b\"}}],\"total\":1}";
    json::Reader reader(page);
    QString inside;
    told.append(reader.read([&](json::Value &root) { inside = textOf(root); }) ? inside : reader.fault().detail);
    json::Reader broken(page.left(page.size() / 2));
    told.append(QString::number(broken.read([](json::Value &root) { (void)textOf(root); })));
    told.append(broken.fault().detail);
    QueryClock clock;
    for (const QString &text :
        {u"status:open amount:>=100 \"parcel\" -is:urgent due:7d"_s, u"foo:bar"_s, u"due:2026-13"_s}) {
        const ParsedQuery parsed = parseQuery(text, clock);
        told.append(QString::number(parsed.problems.size()));
    }
    told.append(redacted(u"skey_test_5xuy4w91xqz7d1w9u0t and Basic c2tleV90ZXN0 round %1"_s.arg(round)));
    told.append(maskCardNumbers(u"4000 0566 5566 5556 and 4111111111111111"_s));
    told.append(visibleText(u"a\u202eb\u200bc\n"_s, true));
    told.append(isolatedText(u"สมชาย %1"_s.arg(round)));
    const auto metadata = parseMetadata("{\"order\":\"SG-1042\",\"n\":12,\"t\":true,\"o\":{\"x\":[1,2]}}");
    told.append(metadata ? QString::fromUtf8(metadataJson(*metadata)) : metadata.error().detail);
    told.append(QString::number(ReasonBook::standard().ofNetwork(u"10.4"_s).size()));
    told.append(EvidenceGuide::standard().expected(u"fraudulent"_s, {}).join(u','));
    told.append(QString::number(isValidId(ProviderKind::Omise, IdKind::Dispute, u"dspt_test_5xuy4w91xqz7d1w9u0t"_s)));
    for (const ActionState state : {ActionState::Armed, ActionState::Sending, ActionState::Unknown})
        for (const ActionEvent event :
            {ActionEvent::SendCommitted, ActionEvent::OutcomeUnclear, ActionEvent::RestartFound})
            told.append(stateName(nextState(state, event).value_or(ActionState::Settled)));
    return told;
}
} // namespace

/// The core on several threads at once, from its first use on: under ThreadSanitizer (./dev test --preset tsan) nothing
/// that they share may be written unguarded.
class TestCoreThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalThreadsReadAtOnce()
    {
        constexpr int kThreads = 4, kRounds = 150;
        std::atomic<int> ready = 0;
        std::vector<QList<QStringList>> told(kThreads);
        std::vector<std::thread> threads;
        for (int number = 0; number < kThreads; ++number)
            threads.emplace_back([&, number] {
                ++ready;
                while (ready < kThreads) // the books are read, and the expressions compiled, by all at once
                    std::this_thread::yield();
                for (int round = 0; round < kRounds; ++round)
                    told[std::size_t(number)].append(everything(round));
            });
        for (std::thread &thread : threads)
            thread.join();
        for (int round = 0; round < kRounds; ++round) {
            const QStringList alone = everything(round);
            QVERIFY(alone.size() > 20);
            for (const QList<QStringList> &of : told)
                QCOMPARE(of.at(round), alone);
        }
    }
};

QTEST_GUILESS_MAIN(TestCoreThreads)
#include "tst_corethreads.moc"
