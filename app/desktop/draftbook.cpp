#include "app/desktop/draftbook.h"

#include "models/domain/asyncresult.h"

namespace disputedesk {

namespace {
bool sameText(const Draft &a, const Draft &b)
{
    return a.message == b.message && a.metadataEdited == b.metadataEdited && a.metadata == b.metadata
        && a.evidence == b.evidence && a.files == b.files;
}

/// Those of `from` that were made; the others stay as they are.
void takeChoicesMade(Draft &draft, const Draft &from)
{
    if (from.agentsDeadline.isValid())
        draft.agentsDeadline = from.agentsDeadline;
    if (from.productType != ProductType::Unset)
        draft.productType = from.productType;
    if (!from.category.isEmpty())
        draft.category = from.category;
}

void takeChoices(Draft &draft, const Draft &from)
{
    draft.agentsDeadline = from.agentsDeadline;
    draft.productType = from.productType;
    draft.category = from.category;
}
} // namespace

DraftBook::DraftBook(DraftStore &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
}

void DraftBook::load(const QUuid &account)
{
    m_unread.insert(account);
    read(account, [this, account] { Q_EMIT loaded(account); });
}

void DraftBook::read(const QUuid &account, const std::function<void()> &then)
{
    ++m_saving;
    whenDone(m_store.drafts(account), this, [this, account, then](const StoreResult<DraftsFound> &found) {
        if (found)
            take(account, *found);
        else if (m_unread.contains(account))
            Q_EMIT notRead(account, found.error());
        then();
        answered();
    });
}

void DraftBook::take(const QUuid &account, const DraftsFound &found)
{
    if (!m_unread.contains(account))
        return; // asked twice, or its account was removed meanwhile
    for (const Draft &draft : found.drafts)
        Q_EMIT aboutToReplace(account, draft.disputeId); // the first keys may be with the editor yet
    m_unread.remove(account);
    QStringList overtaken;
    for (const Draft &draft : found.drafts) {
        const Key key{account, draft.disputeId};
        const auto typed = m_drafts.constFind(key);
        if (typed == m_drafts.cend()) {
            keepInMemory(draft);
        } else if (typed->isEmpty()) { // a date or the like was chosen, nothing was typed
            Draft both = draft;
            takeChoicesMade(both, *typed);
            keepInMemory(both);
        } else if (!sameText(*typed, draft)) {
            m_notAside.insert(key, draft); // what was typed since is newer; this one can be brought back
            overtaken.append(draft.disputeId);
        }
    }
    Q_EMIT known(account);
    if (!overtaken.isEmpty())
        Q_EMIT readTooLate(account, overtaken);
    if (!found.partly.isEmpty())
        Q_EMIT partlyRead(account, found.partly);
    saveAgain(); // what was typed meanwhile
}

Draft DraftBook::draft(const QUuid &account, const QString &disputeId) const
{
    Draft none;
    none.account = account;
    none.disputeId = disputeId;
    return m_drafts.value({account, disputeId}, none);
}

QList<Draft> DraftBook::drafts(const QUuid &account) const
{
    QList<Draft> found;
    for (const Draft &draft : m_drafts)
        if (draft.account == account)
            found.append(draft);
    return found;
}

void DraftBook::put(Draft draft)
{
    draft.savedAt = m_clock();
    const Key key{draft.account, draft.disputeId};
    const bool wasEmpty = m_drafts.value(key).isEmpty();
    m_drafts.insert(key, draft);
    save(key, draft);
    if (wasEmpty != draft.isEmpty())
        Q_EMIT changed(draft.account, draft.disputeId);
}

void DraftBook::save(const Key &key, const Draft &draft)
{
    if (m_unread.contains(key.first)) { // what lies on disk must not be overwritten unseen
        m_unsaved.insert(key);
        return read(key.first, [] {});
    }
    ++m_saving;
    const auto before = m_notAside.constFind(key);
    const bool putsAside = before != m_notAside.cend();
    const auto saving = putsAside ? m_store.exchange(*before, draft) : m_store.save(draft);
    whenDone(saving, this, [this, key, draft, putsAside](const StoreResult<Done> &saved) {
        if (saved) {
            if (putsAside)
                m_notAside.remove(key);
            if (!m_notAside.contains(key))
                m_unsaved.remove(key);
            Q_EMIT this->saved(draft.account, draft.disputeId, draft.savedAt);
            saveAgain(); // there is room now
        } else {
            notSaved(key, saved.error());
        }
        answered();
    });
}

void DraftBook::answered()
{
    --m_saving;
    if (!isSaving())
        Q_EMIT settled();
}

void DraftBook::notSaved(const Key &key, const Error &error)
{
    if (m_drafts.contains(key) || m_notAside.contains(key)) // else its account was removed meanwhile
        m_unsaved.insert(key);
    Q_EMIT saveFailed(error);
}

void DraftBook::saveAgain()
{
    const QSet<QUuid> unread = m_unread;
    for (const QUuid &account : unread)
        read(account, [] {});
    const QSet<Key> waiting = m_unsaved;
    for (const Key &key : waiting)
        if (!unread.contains(key.first) && (m_drafts.contains(key) || m_notAside.contains(key)))
            save(key, draft(key.first, key.second));
}

void DraftBook::keepInMemory(const Draft &draft)
{
    if (draft.isEmpty() && !draft.hasChoices())
        m_drafts.remove({draft.account, draft.disputeId});
    else
        m_drafts.insert({draft.account, draft.disputeId}, draft);
    Q_EMIT replaced(draft);
    Q_EMIT changed(draft.account, draft.disputeId);
}

void DraftBook::exchange(const Draft &before, const Draft &after)
{
    // At once, not when the disk has answered: what is typed from here on belongs to the new draft.
    keepInMemory(after);
    if (before.isEmpty() && after.isEmpty())
        return; // nothing was typed: what was put aside earlier stays
    const Key key{before.account, before.disputeId};
    if (m_unread.contains(key.first)) {
        m_notAside.insert(key, before);
        return save(key, after);
    }
    ++m_saving;
    whenDone(m_store.exchange(before, after), this, [this, key, before, after](const StoreResult<Done> &done) {
        if (done) {
            m_notAside.remove(key); // what was put aside now is newer
            m_unsaved.remove(key);
            if (!after.isEmpty())
                Q_EMIT saved(after.account, after.disputeId, after.savedAt);
            saveAgain();
        } else {
            m_unsaved.insert(key); // before anybody looks at it again
            if (draft(before.account, before.disputeId).isEmpty())
                keepInMemory(before); // it is still there: show it
            else
                m_notAside.insert(key, before); // put aside with the next save that the disk takes
            notSaved(key, done.error());
        }
        answered();
    });
}

void DraftBook::replace(Draft draft)
{
    draft.savedAt = m_clock();
    exchange(this->draft(draft.account, draft.disputeId), draft);
}

void DraftBook::discard(const QUuid &account, const QString &disputeId)
{
    const Draft before = draft(account, disputeId);
    Draft rest;
    rest.account = account;
    rest.disputeId = disputeId;
    takeChoices(rest, before); // the agent's own date and choices are no part of what is thrown away
    exchange(before, rest);
}

void DraftBook::undoDiscard(const QUuid &account, const QString &disputeId)
{
    const Draft asked = draft(account, disputeId);
    const auto notAside = m_notAside.constFind({account, disputeId});
    const auto reading = notAside == m_notAside.cend()
        ? m_store.earlier(account, disputeId)
        : readyFuture(StoreResult<std::optional<Draft>>(std::optional(*notAside)));
    whenDone(reading, this, [this, asked](const StoreResult<std::optional<Draft>> &earlier) {
        if (!earlier)
            return Q_EMIT saveFailed(earlier.error());
        if (!*earlier)
            return Q_EMIT nothingEarlier(asked.account, asked.disputeId);
        Q_EMIT aboutToReplace(asked.account, asked.disputeId);
        const Draft now = draft(asked.account, asked.disputeId);
        if (!sameText(now, asked))
            return Q_EMIT undoOvertaken(asked.account, asked.disputeId);
        Draft back = **earlier;
        takeChoices(back, now); // as they are now: made, changed or taken back since
        back.savedAt = m_clock();
        exchange(now, back);
    });
}

void DraftBook::forget(const QUuid &account)
{
    m_drafts.removeIf([&](const auto &entry) { return entry.key().first == account; });
    m_notAside.removeIf([&](const auto &entry) { return entry.key().first == account; });
    m_unsaved.removeIf([&](const Key &key) { return key.first == account; });
    m_unread.remove(account);
    whenDone(m_store.wipe(account), this, [this](const StoreResult<Done> &done) {
        if (!done)
            Q_EMIT saveFailed(done.error());
    });
}

} // namespace disputedesk
