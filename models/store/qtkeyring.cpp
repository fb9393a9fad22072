#include "models/store/keyring.h"

#include <QFileInfo>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kService = "disputedesk"_L1;

/// Jobs delete themselves when they are done, whoever still waits.
class QtKeyring : public Keyring {
public:
    void read(const QString &name, Use use) override
    {
        auto *job = new QKeychain::ReadPasswordJob(kService);
        start(job, name, [job, use = std::move(use)](Answer answer) {
            answer.secret = Secret(job->binaryData());
            use(answer);
        });
    }

    void write(const QString &name, const Secret &secret, Use use) override
    {
        auto *job = new QKeychain::WritePasswordJob(kService);
        job->setBinaryData(secret.reveal());
        start(job, name, std::move(use));
    }

    void remove(const QString &name, Use use) override
    {
        start(new QKeychain::DeletePasswordJob(kService), name, std::move(use));
    }

private:
    static void start(QKeychain::Job *job, const QString &name, std::function<void(Answer)> use)
    {
        job->setInsecureFallback(false); // never plain text (K1)
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, use = std::move(use)] {
            use({outcomeOf(job->error()), {}, job->errorString()});
        });
        job->start();
    }

    static Outcome outcomeOf(QKeychain::Error error)
    {
        switch (error) {
        case QKeychain::NoError: return Outcome::Ok;
        case QKeychain::EntryNotFound: return Outcome::Missing;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented: return Outcome::Absent;
        default: return Outcome::Refused;
        }
    }
};

bool hasSessionBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Without one libdbus would try to start a bus of its own, in a process that nobody has asked for.
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
#else
    return true;
#endif
}
} // namespace

std::shared_ptr<Keyring> systemKeyring()
{
    if (!hasSessionBus())
        return nullptr;
    return std::make_shared<QtKeyring>();
}

} // namespace disputedesk
