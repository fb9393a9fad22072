#include "app/desktop/draftbook.h"

#include "app/desktop/pagecount.h"
#include "models/domain/asyncresult.h"

#include <algorithm>

namespace disputedesk {

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
    whenDone(m_store.save(draft), this, [this, draft](const StoreResult<Done> &saved) {
        if (!saved)
            return Q_EMIT saveFailed(saved.error());
        Q_EMIT this->saved(draft.account, draft.disputeId, draft.savedAt);
    });
    if (wasEmpty != draft.isEmpty())
        Q_EMIT changed(draft.account, draft.disputeId);
}

void DraftBook::discard(const QUuid &account, const QString &disputeId)
{
    // At once, not when the disk has answered: what is typed from here on is a new draft and must not go with the old
    // one.
    const Draft before = draft(account, disputeId);
    m_drafts.remove({account, disputeId});
    Draft rest = draft(account, disputeId);
    if (before.hasChoices()) { // the agent's own date and choices are no part of what was thrown away
        rest.agentsDeadline = before.agentsDeadline;
        rest.productType = before.productType;
        rest.category = before.category;
        m_drafts.insert({account, disputeId}, rest);
    }
    Q_EMIT replaced(rest);
    Q_EMIT changed(account, disputeId);
    whenDone(m_store.discard(account, disputeId), this, [this, before](const StoreResult<Done> &done) {
        if (done)
            return;
        if (draft(before.account, before.disputeId).isEmpty()) { // it is still there: show it
            m_drafts.insert({before.account, before.disputeId}, before);
            Q_EMIT replaced(before);
            Q_EMIT changed(before.account, before.disputeId);
        }
        Q_EMIT saveFailed(done.error());
    });
}

void DraftBook::undoDiscard(const QUuid &account, const QString &disputeId)
{
    whenDone(m_store.undoDiscard(account, disputeId), this,
        [this, account, disputeId](const StoreResult<std::optional<Draft>> &draft) {
            if (!draft)
                return Q_EMIT saveFailed(draft.error());
            if (!*draft)
                return;
            m_drafts.insert({account, disputeId}, **draft);
            Q_EMIT replaced(**draft);
            Q_EMIT changed(account, disputeId);
        });
}

void DraftBook::forget(const QUuid &account)
{
    m_drafts.removeIf([&](const auto &entry) { return entry.key().first == account; });
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
