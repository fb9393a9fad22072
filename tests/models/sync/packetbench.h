#pragma once

#include "tests/models/sync/uploadbench.h"

namespace disputedesk::test {

/// A packet's file that is at the provider, docu_test_1, and a list that may lag behind it.
class PacketBench : public UploadBench {
    Q_OBJECT

protected:
    int m_looks = 0; ///< at the dispute, since listAt()

    /// slip.pdf goes up. The patience of a response is over once it has looked more often than `mostLooks`.
    void uploadSlip(int mostLooks = 2)
    {
        m_looks = 0;
        desk = std::make_unique<WriteDesk>(
            account, *provider, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard(),
            [this, mostLooks] { return m_looks > mostLooks ? WriteDesk::kPatience : std::chrono::seconds(0); });
        answerUploadsWith(slip(u"docu_test_1"_s));
        if (outcomeOf(upload(), with({})).state != ActionState::Applied)
            qFatal("not uploaded");
        provider->onSend = [](const WriteIntent &) { return answered(400); };
    }
    /// The look, from now on, from which the list has it; 0: none.
    void listAt(int look)
    {
        m_looks = 0;
        provider->readErrorOf = [this, look](const QString &) -> std::optional<Error> {
            if (++m_looks == look)
                provider->put(with({slip(u"docu_test_1"_s)}));
            return std::nullopt;
        };
    }
    WriteIntent response() const { return anIntent(account, dispute, WriteVerb::Respond); }
    /// What the dialogs of `intent` are made from.
    WriteDesk::Prepared reviewed(const WriteIntent &intent)
    {
        const auto prepared = desk->prepare(intent);
        if (!QTest::qWaitFor([&prepared] { return prepared.isFinished(); }, 60'000))
            qFatal("no answer");
        const Result<WriteDesk::Prepared, WriteOutcome> shown = prepared.result();
        if (!shown)
            qFatal("stopped");
        return *shown;
    }
    static QStringList namesOf(const QList<Document> &documents)
    {
        QStringList names;
        for (const Document &document : documents)
            names.append(document.filename);
        return names;
    }
};

} // namespace disputedesk::test
