#include "models/store/sealedchange.h"

#include <QtEndian>

namespace disputedesk {

namespace {
std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), size_t(bytes.size())}; }

/// Moment, length of the id, id, field: no two changes have the same bytes by chance of their texts.
QByteArray nameOf(std::string_view disputeId, const ObservedChange &change)
{
    QByteArray name(12, '\0');
    qToLittleEndian(change.seenAt.isValid() ? change.seenAt.toMSecsSinceEpoch() : 0, name.data());
    qToLittleEndian(quint32(disputeId.size()), name.data() + 8);
    name.append(disputeId.data(), qsizetype(disputeId.size()));
    return name + change.field.toUtf8();
}
} // namespace

void sealChange(Seal &seal, std::string_view disputeId, const ObservedChange &change, std::string &into)
{
    const QByteArray name = nameOf(disputeId, change), before = change.before.toUtf8(), after = change.after.toUtf8();
    seal.seal({SealedColumn::Change, viewOf(name)}, viewOf(before), viewOf(after), into);
}

bool openChange(Seal &seal, std::string_view sealed, ObservedChange &change)
{
    const QByteArray id = change.disputeId.toUtf8(), name = nameOf(viewOf(id), change);
    std::string texts;
    const auto before = seal.open({SealedColumn::Change, viewOf(name)}, sealed, texts);
    if (!before)
        return false;
    change.before = QString::fromUtf8(texts.data(), qsizetype(*before));
    change.after = QString::fromUtf8(texts.data() + *before, qsizetype(texts.size() - *before));
    return true;
}

} // namespace disputedesk
