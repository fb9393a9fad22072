#include "models/store/makekeystore.h"

#include "models/domain/asyncresult.h"
#include "models/store/keychainkeystore.h"
#include "models/store/keyvault.h"
#include "models/store/memorykeystore.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace disputedesk {

QFuture<bool> keyringAnswers(const std::shared_ptr<Keyring> &keyring, int deadlineMs)
{
    if (!keyring)
        return readyFuture(false);
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const auto settle = [promise](bool answers) { // the first one counts
        if (promise->future().isFinished())
            return;
        promise->addResult(answers);
        promise->finish();
    };
    auto *deadline = new QTimer(QCoreApplication::instance()); // runs out once, whoever was first
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, deadline, [deadline, settle] {
        settle(false);
        deadline->deleteLater();
    });
    deadline->start(deadlineMs);
    keyring->read(u"disputedesk/probe"_s, [settle](const Keyring::Answer &answer) {
        // A locked keyring is a keyring all the same: it will ask the person when a key is wanted. But QtKeychain also
        // says "other error" when nobody answers on the bus, and a key must not be promised to nobody.
        settle(answer.outcome == Keyring::Outcome::Ok || answer.outcome == Keyring::Outcome::Missing);
    });
    return promise->future();
}

std::unique_ptr<KeyStore> makeKeyStore(std::shared_ptr<Keyring> keyring, bool answers, const QString &vaultFolder)
{
    if (keyring && answers)
        return std::make_unique<KeychainKeyStore>(std::move(keyring));
    if (!vaultFolder.isEmpty())
        return std::make_unique<KeyVault>(vaultFolder);
    return std::make_unique<MemoryKeyStore>();
}

} // namespace disputedesk
