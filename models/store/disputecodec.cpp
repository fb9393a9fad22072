#include "models/store/disputecodec.h"

#include <QDataStream>
#include <QIODevice>

namespace disputedesk {

namespace {
constexpr quint8 kForm = 2; ///< of the bytes; a later one is not read but fetched again
constexpr quint8 kEvidenceForm = 2; ///< from here on: evidence and what came with it
constexpr auto kStream = QDataStream::Qt_6_0;

struct Writer {
    QDataStream &stream;
    quint8 form = kForm;
    void operator()(const QDateTime &time)
    {
        stream << bool(time.isValid()) << (time.isValid() ? time.toMSecsSinceEpoch() : 0);
    }
    void operator()(const Money &money) { stream << money.minor << money.currency; }
    void operator()(MetadataType type) { stream << quint8(type); }
    template <typename T> void operator()(const T &value) { stream << value; }
    template <typename T, typename Each> void list(const QList<T> &values, Each each)
    {
        stream << qint32(values.size());
        for (const T &value : values)
            each(*this, value);
    }
    void maybe(const std::optional<Money> &money)
    {
        stream << money.has_value();
        if (money)
            (*this)(*money);
    }
};

struct Reader {
    QDataStream &stream;
    quint8 form = kForm; ///< what an older form does not hold stays empty
    void operator()(QDateTime &time)
    {
        bool valid = false;
        qint64 ms = 0;
        stream >> valid >> ms;
        time = valid ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
    }
    void operator()(Money &money) { stream >> money.minor >> money.currency; }
    void operator()(MetadataType &type)
    {
        quint8 number = 0;
        stream >> number;
        type = MetadataType(number);
    }
    template <typename T> void operator()(T &value) { stream >> value; }
    template <typename T, typename Each> void list(QList<T> &values, Each each)
    {
        qint32 count = 0;
        stream >> count;
        for (; count > 0 && stream.status() == QDataStream::Ok; --count) // never reserve by a number from the disk
            each(*this, values.emplaceBack());
    }
    void maybe(std::optional<Money> &money)
    {
        bool there = false;
        stream >> there;
        if (there)
            (*this)(money.emplace());
    }
};

/// One list of members for both directions: reading cannot miss what writing had. `Object` is const when writing.
template <typename Part, typename Object> void details(Part part, Object &dispute)
{
    part.maybe(dispute.fundingAmount);
    part(dispute.message);
    part(dispute.adminMessage);
    part.list(dispute.metadata, [](auto &each, auto &entry) {
        each(entry.key);
        each(entry.type);
        each(entry.text);
    });
    part.list(dispute.documents, [](auto &each, auto &document) {
        each(document.id);
        each(document.filename);
        each(document.kind);
        each(document.downloadUri);
        each(document.createdAt);
        each(document.deleted);
        if (each.form >= kEvidenceForm)
            each(document.size);
    });
    part(dispute.documentsTotal);
    part.list(dispute.transactions, [](auto &each, auto &transaction) {
        each(transaction.id);
        each(transaction.key);
        each(transaction.amount);
        each(transaction.createdAt);
    });
    part(dispute.pastDue);
    part(dispute.submissionCount);
    if (part.form < kEvidenceForm)
        return;
    part(dispute.reasonType);
    part(dispute.networkCode);
    part(dispute.network);
    part(dispute.hasEvidence);
    part(dispute.evidence);
}

template <typename Part, typename Object> void members(Part part, Object &charge)
{
    part(charge.amount);
    part(charge.description);
    part(charge.customer);
    part(charge.ip);
    part(charge.cardBrand);
    part(charge.cardLastDigits);
    part(charge.cardName);
    part(charge.cardCountry);
    part(charge.status);
    part.maybe(charge.refunded);
    part(charge.createdAt);
}

template <typename Use> QByteArray written(Use use)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kStream);
    stream << kForm;
    use(Writer{stream});
    return bytes;
}

template <typename Use> bool readFrom(const QByteArray &bytes, Use use)
{
    QDataStream stream(bytes);
    stream.setVersion(kStream);
    quint8 form = 0;
    stream >> form;
    if (form < 1 || form > kForm)
        return false;
    use(Reader{stream, form});
    return stream.status() == QDataStream::Ok && stream.atEnd();
}
} // namespace

QByteArray encodeDetails(const Dispute &dispute)
{
    return written([&](Writer writer) { details(writer, dispute); });
}

bool decodeDetails(const QByteArray &body, Dispute &dispute)
{
    return readFrom(body, [&](Reader reader) { details(reader, dispute); });
}

QByteArray encodeCharge(const Charge &charge)
{
    return written([&](Writer writer) { members(writer, charge); });
}

bool decodeCharge(const QByteArray &body, Charge &charge)
{
    return readFrom(body, [&](Reader reader) { members(reader, charge); });
}

} // namespace disputedesk
