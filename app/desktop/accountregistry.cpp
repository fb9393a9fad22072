#include "app/desktop/accountregistry.h"

#include "models/domain/hosts.h"
#include "models/domain/providerword.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kArray = u"accounts"_s;

/// The words of the settings file; in the order of their enums.
constexpr std::array kParameters{"both"_L1, "query"_L1, "body"_L1};

template <typename Enum, size_t N>
std::optional<Enum> enumOf(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    const auto it = std::find(words.cbegin(), words.cend(), word);
    return it == words.cend() ? std::nullopt : std::optional(Enum(it - words.cbegin()));
}

HttpVerb verbFrom(const QVariant &value) { return value.toString() == "PATCH"_L1 ? HttpVerb::Patch : HttpVerb::Post; }

/// Nothing for an entry that this version cannot use.
std::optional<Account> accountFrom(const QVariantMap &entry)
{
    const auto text = [&entry](QLatin1StringView key) { return entry.value(key).toString(); };
    const auto provider = providerFromWord(text("provider"_L1));
    Account account;
    account.id = QUuid::fromString(text("id"_L1));
    account.baseUrl = QUrl(text("base_url"_L1));
    // A file that a person edited must not lead a key to a host nobody checked.
    const bool hostFits = account.baseUrl.isEmpty() || checkBaseUrl(account.baseUrl) == HostProblem::None;
    if (account.id.isNull() || !provider || !hostFits)
        return std::nullopt;
    account.provider = *provider;
    account.mode = text("mode"_L1) == "live"_L1 ? Mode::Live : Mode::Test;
    account.label = text("label"_L1);
    account.deadlineDays = qBound(1, entry.value(u"deadline_days"_s, 7).toInt(), 365);
    account.acceptVerb = verbFrom(entry.value(u"accept_verb"_s));
    account.closeVerb = verbFrom(entry.value(u"close_verb"_s));
    account.listParameters =
        enumOf<ListParameters>(kParameters, text("list_parameters"_L1)).value_or(ListParameters::Both);
    account.remoteId = text("remote_id"_L1);
    return account;
}

void write(QVariantMap &entry, const Account &account)
{
    entry.insert(u"id"_s, account.id.toString(QUuid::WithoutBraces));
    entry.insert(u"provider"_s, providerWord(account.provider));
    entry.insert(u"mode"_s, account.mode == Mode::Live ? u"live"_s : u"test"_s);
    entry.insert(u"label"_s, account.label);
    entry.insert(u"base_url"_s, account.baseUrl.toString());
    entry.insert(u"deadline_days"_s, account.deadlineDays);
    entry.insert(u"accept_verb"_s, verbName(account.acceptVerb));
    entry.insert(u"close_verb"_s, verbName(account.closeVerb));
    entry.insert(u"list_parameters"_s, QString(kParameters.at(size_t(account.listParameters))));
    entry.insert(u"remote_id"_s, account.remoteId);
}
} // namespace

AccountRegistry::AccountRegistry(Settings &settings)
    : m_settings(settings)
{
    QSettings &raw = m_settings.raw();
    const int count = raw.beginReadArray(kArray);
    for (int i = 0; i < count; ++i) {
        raw.setArrayIndex(i);
        QVariantMap entry;
        const QStringList keys = raw.childKeys();
        for (const QString &key : keys)
            entry.insert(key, raw.value(key));
        read(entry, i);
    }
    raw.endArray();
}

void AccountRegistry::read(const QVariantMap &entry, qsizetype place)
{
    const std::optional<Account> account = accountFrom(entry);
    if (!account) {
        if (!entry.isEmpty())
            m_unused.append({place, entry});
        return;
    }
    if (find(account->id))
        return;
    m_accounts.append(*account);
    m_entries.insert(account->id, entry);
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
    m_entries.remove(id);
    save();
}

bool AccountRegistry::move(const QUuid &id, int step)
{
    const Account *const moving = find(id);
    if (!moving || qAbs(step) != 1)
        return false;
    const qsizetype from = moving - m_accounts.constData();
    for (qsizetype to = from + step; to >= 0 && to < m_accounts.size(); to += step)
        if (m_accounts.at(to).mode == moving->mode) {
            m_accounts.move(from, to);
            save();
            return true;
        }
    return false;
}

void AccountRegistry::save()
{
    QList<QVariantMap> entries;
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.demo)
            continue;
        QVariantMap &entry = m_entries[account.id];
        write(entry, account);
        entries.append(entry);
    }
    for (const Unused &unused : std::as_const(m_unused))
        entries.insert(qMin(unused.place, entries.size()), unused.entry);
    QSettings &raw = m_settings.raw();
    raw.remove(kArray);
    raw.beginWriteArray(kArray);
    for (int row = 0; row < entries.size(); ++row) {
        raw.setArrayIndex(row);
        for (auto it = entries.at(row).cbegin(); it != entries.at(row).cend(); ++it)
            raw.setValue(it.key(), it.value());
    }
    raw.endArray();
    m_settings.sync();
}

} // namespace disputedesk
