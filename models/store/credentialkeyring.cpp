#include "models/domain/asyncresult.h"
#include "models/store/keyring.h"
#include "models/store/storethread.h"

#include <QCoreApplication>
#include <qt_windows.h>

#include <wincred.h>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const wchar_t *wide(const QString &text) { return reinterpret_cast<const wchar_t *>(text.utf16()); }

/// What the call that just failed says of itself.
Keyring::Answer failure()
{
    const DWORD code = ::GetLastError();
    const auto outcome = code == ERROR_NOT_FOUND ? Keyring::Outcome::Missing
        : code == ERROR_NO_SUCH_LOGON_SESSION    ? Keyring::Outcome::Absent // a service's logon keeps no credentials
                                                 : Keyring::Outcome::Refused;
    return {outcome, {}, qt_error_string(int(code))};
}

Keyring::Answer readNow(const QString &name)
{
    PCREDENTIALW found = nullptr;
    if (!::CredReadW(wide(name), CRED_TYPE_GENERIC, 0, &found))
        return failure();
    const auto *bytes = reinterpret_cast<const char *>(found->CredentialBlob);
    Keyring::Answer answer{Keyring::Outcome::Ok, Secret(QByteArray(bytes, qsizetype(found->CredentialBlobSize))), {}};
    ::SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    ::CredFree(found);
    return answer;
}

Keyring::Answer writeNow(const QString &name, const Secret &secret)
{
    // The function takes pointers to what it does not change.
    QString target = name, user = u"disputedesk"_s;
    QByteArray bytes = secret.reveal();
    CREDENTIALW entry = {};
    entry.Type = CRED_TYPE_GENERIC;
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE; // a key does not roam to other computers
    entry.TargetName = reinterpret_cast<wchar_t *>(target.data());
    entry.UserName = reinterpret_cast<wchar_t *>(user.data());
    entry.CredentialBlobSize = DWORD(bytes.size());
    entry.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
    const bool written = ::CredWriteW(&entry, 0);
    const Keyring::Answer answer = written ? Keyring::Answer{Keyring::Outcome::Ok, {}, {}} : failure();
    ::SecureZeroMemory(bytes.data(), size_t(bytes.size()));
    return answer;
}

Keyring::Answer removeNow(const QString &name)
{
    return ::CredDeleteW(wide(name), CRED_TYPE_GENERIC, 0) ? Keyring::Answer{Keyring::Outcome::Ok, {}, {}} : failure();
}

/// The Windows Credential Manager. Its calls go to another process and may wait for it, so they are made on a thread of
/// their own, one after the other. An entry's target is the name and nothing else, as QtKeychain writes them too.
class CredentialKeyring : public Keyring {
public:
    void read(const QString &name, Use use) override
    {
        ask([name] { return readNow(name); }, std::move(use));
    }

    void write(const QString &name, const Secret &secret, Use use) override
    {
        ask([name, secret] { return writeNow(name, secret); }, std::move(use));
    }

    void remove(const QString &name, Use use) override
    {
        ask([name] { return removeNow(name); }, std::move(use));
    }

private:
    template <typename Job> void ask(Job job, Use use)
    {
        // The program as context: an answer comes though the keyring was given up meanwhile.
        whenDone(m_thread.run<Answer>(std::move(job)), QCoreApplication::instance(), std::move(use));
    }

    StoreThread m_thread;
};
} // namespace

std::shared_ptr<Keyring> systemKeyring() { return std::make_shared<CredentialKeyring>(); }

} // namespace disputedesk
