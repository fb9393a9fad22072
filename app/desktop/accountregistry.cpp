#include "app/desktop/accountregistry.h"

#include "models/domain/hosts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kArray = u"accounts"_s;

HttpVerb verbFrom(const QVariant &value) { return value.toString() == "PATCH"_L1 ? HttpVerb::Patch : HttpVerb::Post; }
} // namespace

AccountRegistry::AccountRegistry(Settings &settings)
    : m_settings(settings)
{
    QSettings &raw = m_settings.raw();
    const int count = raw.beginReadArray(kArray);
    for (int i = 0; i < count; ++i) {
        raw.setArrayIndex(i);
        Account account;
        account.id = QUuid::fromString(raw.value(u"id"_s).toString());
        const QString provider = raw.value(u"provider"_s).toString();
        account.mode = raw.value(u"mode"_s).toString() == "live"_L1 ? Mode::Live : Mode::Test;
        account.label = raw.value(u"label"_s).toString();
        account.baseUrl = QUrl(raw.value(u"base_url"_s).toString());
        account.deadlineDays = qBound(1, raw.value(u"deadline_days"_s, 7).toInt(), 365);
        account.acceptVerb = verbFrom(raw.value(u"accept_verb"_s));
        account.closeVerb = verbFrom(raw.value(u"close_verb"_s));
        account.remoteId = raw.value(u"remote_id"_s).toString();
        // A file that a person edited must not lead a key to a host nobody checked.
        const bool hostFits = account.baseUrl.isEmpty() || checkBaseUrl(account.baseUrl) == HostProblem::None;
        if (!account.id.isNull() && provider == "omise"_L1 && hostFits && !find(account.id))
            m_accounts.append(account);
    }
    raw.endArray();
}

const Account *AccountRegistry::find(const QUuid &id) const
{
    const auto it = std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&](const Account &a) { return a.id == id; });
    return it == m_accounts.cend() ? nullptr : &*it;
}

void AccountRegistry::add(const Account &account)
{
    m_accounts.append(account);
    save();
}

void AccountRegistry::replace(const Account &account)
{
    for (Account &known : m_accounts)
        if (known.id == account.id)
            known = account;
    save();
}

void AccountRegistry::remove(const QUuid &id)
{
    m_accounts.removeIf([&](const Account &account) { return account.id == id; });
    save();
}

void AccountRegistry::save()
{
    QSettings &raw = m_settings.raw();
    raw.remove(kArray);
    raw.beginWriteArray(kArray);
    int row = 0;
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.demo)
            continue;
        raw.setArrayIndex(row++);
        raw.setValue(u"id"_s, account.id.toString(QUuid::WithoutBraces));
        raw.setValue(u"provider"_s, u"omise"_s);
        raw.setValue(u"mode"_s, account.mode == Mode::Live ? u"live"_s : u"test"_s);
        raw.setValue(u"label"_s, account.label);
        raw.setValue(u"base_url"_s, account.baseUrl.toString());
        raw.setValue(u"deadline_days"_s, account.deadlineDays);
        raw.setValue(u"accept_verb"_s, verbName(account.acceptVerb));
        raw.setValue(u"close_verb"_s, verbName(account.closeVerb));
        raw.setValue(u"remote_id"_s, account.remoteId);
    }
    raw.endArray();
    m_settings.sync();
}

} // namespace disputedesk
