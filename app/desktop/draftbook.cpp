#include "app/desktop/draftbook.h"

#include "app/desktop/pagecount.h"
#include "models/domain/asyncresult.h"

#include <algorithm>

namespace disputedesk {

namespace {
bool sameText(const Draft &a, const Draft &b)
{
    return a.message == b.message && a.metadataEdited == b.metadataEdited && a.metadata == b.metadata
        && a.evidence == b.evidence && a.files == b.files;
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
    whenDone(m_store.drafts(account), this, [this, account](const StoreResult<QList<Draft>> &drafts) {
        if (!drafts)
            Q_EMIT saveFailed(drafts.error());
        else
            for (const Draft &draft : *drafts)
                if (const Key key{account, draft.disputeId}; !m_drafts.contains(key))
                    m_drafts.insert(key, draft); // what was typed since the read was asked for is newer
        Q_EMIT loaded(account);
    });
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
    if (--m_saving == 0)
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
    const QSet<Key> waiting = m_unsaved;
    for (const Key &key : waiting)
        if (m_drafts.contains(key) || m_notAside.contains(key))
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
    ++m_saving;
    whenDone(m_store.exchange(before, after), this, [this, key, before, after](const StoreResult<Done> &done) {
        if (done) {
            m_notAside.remove(key); // what was put aside now is newer
            m_unsaved.remove(key);
            if (!after.isEmpty())
                Q_EMIT saved(after.account, after.disputeId, after.savedAt);
            saveAgain();
        } else {
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
    whenDone(m_store.wipe(account), this, [this](const StoreResult<Done> &done) {
        if (!done)
            Q_EMIT saveFailed(done.error());
    });
}

void DraftBook::addFile(const QUuid &account, const QString &disputeId, const SeenState &base, const QString &path,
    qint64 maxBytes, const QString &kind)
{
    const Key key{account, disputeId};
    m_taking.insert(key, true);
    const auto done = [this, key] {
        if (const auto one = m_taking.constFind(key); one != m_taking.cend())
            m_taking.erase(one);
    };
    whenDone(m_store.takeFile(path, maxBytes), this,
        [this, account, disputeId, base, path, kind, done](const StoreResult<DraftFile> &taken) {
            if (!taken) {
                done();
                return Q_EMIT fileRefused(path, taken.error());
            }
            DraftFile file = *taken;
            file.kind = kind;
            whenDone(pagesOf(file), this, [this, account, disputeId, base, file, done](int pages) mutable {
                done();
                file.pages = pages;
                keepFile(account, disputeId, base, file);
            });
        });
}

void DraftBook::keepFile(const QUuid &account, const QString &disputeId, const SeenState &base, const DraftFile &file)
{
    Draft draft = this->draft(account, disputeId);
    if (draft.isEmpty())
        draft.base = base;
    QList<DraftFile> replaced;
    if (evidenceField(file.kind)) { // one file a field
        for (const DraftFile &old : std::as_const(draft.files))
            if (old.kind == file.kind)
                replaced.append(old);
        draft.files.removeIf([&](const DraftFile &old) { return old.kind == file.kind; });
        draft.evidence.remove(file.kind); // the field is not to be cleared any more
    }
    draft.files.append(file);
    put(draft);
    for (const DraftFile &old : replaced)
        drop(old);
    Q_EMIT changed(account, disputeId);
}

void DraftBook::drop(const DraftFile &file)
{
    whenDone(m_store.dropFile(file), this, [this](const StoreResult<Done> &done) {
        if (!done && done.error().kind != ErrorKind::InvalidInput)
            Q_EMIT saveFailed(done.error());
    });
}

void DraftBook::setFileServerId(
    const QUuid &account, const QString &disputeId, const QUuid &file, const QString &serverId)
{
    Draft draft = this->draft(account, disputeId);
    for (DraftFile &known : draft.files)
        if (known.id == file)
            known.serverId = serverId;
    put(draft);
    Q_EMIT changed(account, disputeId);
}

void DraftBook::setFileKind(const QUuid &account, const QString &disputeId, const QUuid &file, const QString &kind)
{
    Draft draft = this->draft(account, disputeId);
    for (DraftFile &known : draft.files)
        if (known.id == file)
            known.kind = kind;
    put(draft);
    Q_EMIT changed(account, disputeId);
}

void DraftBook::removeFile(const QUuid &account, const QString &disputeId, const QUuid &file)
{
    Draft draft = this->draft(account, disputeId);
    const auto it = std::find_if(
        draft.files.cbegin(), draft.files.cend(), [&](const DraftFile &known) { return known.id == file; });
    if (it == draft.files.cend())
        return;
    const DraftFile removed = *it;
    draft.files.erase(it);
    put(draft); // first: the store keeps a copy that a draft still holds
    drop(removed);
    Q_EMIT changed(account, disputeId);
}

} // namespace disputedesk
