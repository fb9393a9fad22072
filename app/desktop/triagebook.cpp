#include "app/desktop/triagebook.h"

namespace disputedesk {

TriageBook::TriageBook(TriageStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void TriageBook::load()
{
    whenDone(m_store.openFile(), this, [this](const StoreResult<TriageStore::Opened> &opened) {
        if (!opened)
            return Q_EMIT failed(opened.error());
        whenDone(m_store.tones(), this, [this](const StoreResult<QHash<QString, QString>> &tones) {
            if (tones)
                m_tones = *tones;
        });
        whenDone(m_store.all(), this, [this, how = *opened](const StoreResult<QList<Triage>> &all) {
            if (!all)
                return Q_EMIT failed(all.error());
            for (const Triage &triage : *all)
                m_all.insert({triage.account, triage.disputeId}, triage);
            m_loaded = true;
            Q_EMIT changed(*all);
            Q_EMIT loaded(how);
        });
    });
}

Triage TriageBook::triage(const QUuid &account, const QString &disputeId) const
{
    const auto found = m_all.constFind({account, disputeId});
    if (found != m_all.cend())
        return *found;
    Triage none;
    none.account = account;
    none.disputeId = disputeId;
    return none;
}

void TriageBook::put(const QList<Triage> &wanted, bool undoable)
{
    if (!m_loaded)
        return; // what lies on disk is not known yet and must not be overwritten
    QList<Triage> now;
    QList<std::pair<Triage, Triage>> before;
    for (Triage triage : wanted) {
        triage.tags = cleanTags(triage.tags);
        triage.note = triage.note.left(kLongestNote);
        triage.assignee = triage.assignee.simplified().left(kLongestAssignee);
        const Triage known = this->triage(triage.account, triage.disputeId);
        if (known == triage || triage.account.isNull() || triage.disputeId.isEmpty())
            continue;
        before.append({known, triage});
        now.append(triage);
        if (triage.isEmpty())
            m_all.remove({triage.account, triage.disputeId});
        else
            m_all.insert({triage.account, triage.disputeId}, triage);
    }
    if (now.isEmpty())
        return;
    if (undoable)
        m_before = before;
    save(now);
    Q_EMIT changed(now);
}

void TriageBook::save(const QList<Triage> &notes)
{
    ++m_saving;
    whenDone(m_store.save(notes), this, [this, notes](const StoreResult<Done> &kept) {
        for (const Triage &note : notes) {
            if (kept)
                m_unsaved.remove({note.account, note.disputeId});
            else
                m_unsaved.insert({note.account, note.disputeId});
        }
        if (kept)
            saveAgain(); // there is room now
        answered(kept);
        if (--m_saving == 0)
            Q_EMIT settled();
    });
}

void TriageBook::saveAgain()
{
    QList<Triage> waiting;
    for (const Key &key : std::as_const(m_unsaved))
        waiting.append(triage(key.first, key.second));
    if (!waiting.isEmpty())
        save(waiting);
}

void TriageBook::undo()
{
    QList<Triage> back;
    for (const auto &[before, after] : std::exchange(m_before, {}))
        if (triage(after.account, after.disputeId) == after)
            back.append(before);
    put(back);
}

void TriageBook::forget(const QUuid &account)
{
    m_all.removeIf([&account](std::pair<const Key &, Triage &> entry) { return entry.first.first == account; });
    m_before.removeIf([&account](const auto &change) { return change.first.account == account; });
    m_unsaved.removeIf([&account](const Key &key) { return key.first == account; });
    whenDone(m_store.wipe(account), this, [this](const StoreResult<Done> &wiped) { answered(wiped); });
}

void TriageBook::answered(const StoreResult<Done> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
    else if (m_unsaved.isEmpty()) // else another one's
        Q_EMIT saved();
}

QStringList TriageBook::tagsInUse() const
{
    QStringList tags;
    for (const Triage &triage : m_all)
        for (const QString &tag : triage.tags)
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags << tag;
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

void TriageBook::setTone(const QString &tag, const QString &tone)
{
    const QString key = tag.toLower();
    if (m_tones.value(key) == tone)
        return;
    if (tone.isEmpty())
        m_tones.remove(key);
    else
        m_tones.insert(key, tone);
    whenDone(m_store.setTone(key, tone), this, [this](const StoreResult<Done> &kept) { answered(kept); });
    Q_EMIT tonesChanged();
}

} // namespace disputedesk
