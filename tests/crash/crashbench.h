#pragma once

#include "app/sandbox/sandbox.h"
#include "tests/app/sandboxclient.h"
#include "tests/crash/job.h"

#include <QTemporaryDir>

#include <optional>

namespace disputedesk::test {

/// What one child said and how it ended.
struct ChildRun {
    bool killed = false; ///< by a signal
    int status = -1;
    QStringList lines;
    qint64 readyMs = -1; ///< from its start to its READY; -1: never
    QString last(QLatin1StringView word) const; ///< the rest of the last line that begins with `word`
};

/// A way in which the server answers a write.
struct ServerWay {
    const char *name;
    const char *fault; ///< members of a rule of the sandbox; empty: it answers as it should
};

/// A sandbox, a data folder, and children that work on them until they are killed. What the sandbox counted and what
/// lies on the disk are the judges. Every bench is used by one thread.
class CrashBench {
public:
    explicit CrashBench(ProviderKind provider, int disputes = 60);

    /// The server as at its start and an empty data folder.
    void renew();
    void setWay(const ServerWay &way);
    /// A job for this bench on the first dispute that `verb` can be done to.
    CrashJob write(WriteVerb verb);
    CrashJob job(CrashJob::Kind kind) const;
    /// Ids of disputes that can be conceded, at most `most`.
    QStringList open(int most);
    /// Runs a child to its end, or kills it once it has said `killAfterLines` more than READY and a moment has passed:
    /// by what it does, not by the clock, since machines differ.
    ChildRun run(const CrashJob &job, int killAfterLines = -1);

    /// How often the server saw a request with this intent's key, and whether it did what it was asked.
    int seen(const QUuid &intent);
    int applied(const QString &disputeId, WriteVerb verb);

    /// The states of an intent's chained rows, in order, read without a trace; "-" when the file cannot be read.
    QStringList states(const QUuid &intent) const;
    /// Every intent of the ledger with its state and dispute.
    QStringList intents() const;
    /// Empty when the ledger's chain is whole and its pages and the cache's are sound, else what is wrong.
    QString damage() const;
    QString folder() const { return m_folder->path(); }

private:
    QStringList query(const QString &file, const QString &sql) const;

    ProviderKind m_provider;
    sandbox::Sandbox m_sandbox;
    std::unique_ptr<tests::SandboxClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
    QUuid m_account = QUuid::createUuid();
};

/// What must hold of an intent at any moment: `seen` by the server at most once, and not without a row that says
/// SENDING (I1, I2). Empty when it does, else what is broken.
QString brokenMeanwhile(int seen, const QStringList &states);
/// What must hold in the end (I3, I4, I5).
QString brokenAtTheEnd(bool applied, const QStringList &states);

} // namespace disputedesk::test
