#include "tests/faults/truth.h"

#include "tests/support/rawsocket.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
QString now() { return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s); }

QByteArray bytesOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject omiseDispute(const QString &id, const QString &status)
{
    return {{u"object"_s, u"dispute"_s}, {u"id"_s, id}, {u"livemode"_s, false}, {u"currency"_s, u"THB"_s},
        {u"amount"_s, 100000}, {u"status"_s, status}, {u"message"_s, QJsonValue()},
        {u"metadata"_s, QJsonObject{{u"order_id"_s, u"SG-1"_s}}}, {u"charge"_s, u"chrg_test_1"_s},
        {u"documents"_s,
            QJsonObject{{u"object"_s, u"list"_s}, {u"data"_s, QJsonArray()}, {u"limit"_s, 20}, {u"offset"_s, 0},
                {u"total"_s, 0}}},
        {u"transactions"_s, QJsonArray()}, {u"reason_code"_s, u"goods_or_services_not_provided"_s},
        {u"reason_message"_s, u"Not received"_s}, {u"created_at"_s, u"2026-11-01T08:00:00Z"_s},
        {u"closed_at"_s, QJsonValue()}};
}

QJsonObject omiseDocument(const QString &id, const QString &name, const QString &kind)
{
    return {{u"object"_s, u"document"_s}, {u"id"_s, id}, {u"livemode"_s, false}, {u"filename"_s, name},
        {u"kind"_s, kind}, {u"created_at"_s, now()}, {u"deleted"_s, false}};
}

QJsonObject familyFile(const QString &id, const QString &name)
{
    return {{u"object"_s, u"file"_s}, {u"id"_s, id}, {u"created"_s, 1700000000}, {u"filename"_s, name},
        {u"purpose"_s, u"dispute_evidence"_s}, {u"size"_s, 9}};
}

void addDocument(QJsonObject &dispute, const QJsonObject &document)
{
    QJsonObject list = dispute.value("documents"_L1).toObject();
    QJsonArray data = list.value("data"_L1).toArray();
    data.append(document);
    list.insert("data"_L1, data);
    list.insert("total"_L1, data.size());
    dispute.insert("documents"_L1, list);
}

QJsonObject familyDispute(const QString &id)
{
    const qint64 due = QDateTime::currentSecsSinceEpoch() + 7 * 24 * 3600;
    return {{u"object"_s, u"dispute"_s}, {u"id"_s, id}, {u"livemode"_s, false}, {u"currency"_s, u"usd"_s},
        {u"amount"_s, 4200}, {u"status"_s, u"needs_response"_s}, {u"reason"_s, u"product_not_received"_s},
        {u"reason_code"_s, u"13.1"_s}, {u"charge"_s, u"ch_1"_s}, {u"created"_s, 1700000000},
        {u"metadata"_s, QJsonObject{{u"order"_s, u"A-1001"_s}}},
        {u"evidence"_s, QJsonObject{{u"customer_name"_s, u"Jane Doe"_s}, {u"receipt"_s, QJsonValue()}}},
        {u"evidence_details"_s,
            QJsonObject{
                {u"due_by"_s, due}, {u"has_evidence"_s, true}, {u"past_due"_s, false}, {u"submission_count"_s, 0}}}};
}

void merge(QJsonObject &into, const QString &member, const QJsonObject &with)
{
    QJsonObject merged = into.value(member).toObject();
    for (auto it = with.begin(); it != with.end(); ++it)
        merged.insert(it.key(), it.value());
    into.insert(member, merged);
}

QString between(const QByteArray &text, const QByteArray &from, char to)
{
    const qsizetype at = text.indexOf(from);
    return at < 0
        ? QString()
        : QString::fromUtf8(text.mid(at + from.size(), text.indexOf(to, at + from.size()) - at - from.size()));
}

/// Changes the object itself or, in a list, its first row.
template <typename Change> QByteArray changed(const QByteArray &json, Change change)
{
    QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("object"_L1) == u"list"_s) {
        QJsonArray rows = root.value("data"_L1).toArray();
        QJsonObject first = rows.first().toObject();
        change(first, true);
        rows[0] = first;
        root.insert("data"_L1, rows);
    } else {
        change(root, root.value("object"_L1) != u"dispute"_s);
    }
    return bytesOf(root);
}
} // namespace

QByteArray WireRequest::header(const QByteArray &name) const
{
    const QByteArray wanted = "\r\n" + name.toLower() + ':';
    const qsizetype at = head.toLower().indexOf(wanted);
    if (at < 0)
        return {};
    const qsizetype from = at + wanted.size();
    return head.mid(from, head.indexOf('\r', from) - from).trimmed();
}

std::optional<WireRequest> WireRequest::from(const QByteArray &bytes, bool withoutBody)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    WireRequest request;
    request.head = bytes.left(end + 2);
    const qsizetype length = announcedLength(request.head);
    if (!withoutBody && bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    const QList<QByteArray> line = request.head.left(request.head.indexOf('\r')).split(' ');
    request.verb = line.value(0);
    request.path = line.value(1).split('?').value(0);
    return request;
}

Truth::Truth(ProviderKind provider, Operation operation)
    : m_provider(provider)
    , m_operation(operation)
{
    if (provider == ProviderKind::Omise) {
        const bool finalises = operation == Operation::Second;
        m_dispute = omiseDispute(u"dspt_test_matrix0001"_s, finalises ? u"pending"_s : u"open"_s);
        m_others = {
            omiseDispute(u"dspt_test_matrix0002"_s, u"open"_s), omiseDispute(u"dspt_test_matrix0003"_s, u"won"_s)};
    } else {
        m_dispute = familyDispute(u"dp_1Matrix0003"_s);
        m_others = {familyDispute(u"dp_1Matrix0002"_s), familyDispute(u"dp_1Matrix0001"_s)};
    }
    if (operation != Operation::Upload)
        return;
    const QString name = u"receipt.pdf"_s;
    if (provider == ProviderKind::Omise) {
        m_earlier = omiseDocument(u"docu_test_matrix00"_s, name, u"proof_of_receipt"_s);
        addDocument(m_dispute, m_earlier);
    } else {
        m_earlier = familyFile(u"file_1Matrix00"_s, name);
        merge(m_dispute, u"evidence"_s, QJsonObject{{u"receipt"_s, m_earlier.value("id"_L1)}});
    }
}

QString Truth::disputeId() const { return m_dispute.value("id"_L1).toString(); }

bool Truth::isForThis(const WireRequest &head) const
{
    const bool isOmise = m_provider == ProviderKind::Omise;
    const QByteArray all = isOmise ? "/disputes" : "/v1/disputes";
    const QByteArray one = all + '/' + disputeId().toLatin1();
    if (!head.isWrite())
        return head.path == one || head.path == (m_provider == ProviderKind::WooshPay ? all + "/list" : all);
    switch (m_operation) {
    case Operation::List:
    case Operation::One: return false;
    case Operation::Answer: return head.path == one;
    case Operation::Second: return head.path == (isOmise ? one + "/close" : one);
    case Operation::Concede: return head.path == one + (isOmise ? "/accept" : "/close");
    case Operation::Upload: return head.path == (isOmise ? one + "/documents" : QByteArray("/v1/files"));
    }
    return false;
}

QStringList Truth::ids() const
{
    QStringList ids{disputeId()};
    for (const QJsonValue &other : m_others)
        ids.append(other.toObject().value("id"_L1).toString());
    return ids;
}

QByteArray Truth::read(const WireRequest &request) const
{
    if (request.path.endsWith(disputeId().toLatin1()))
        return bytesOf(m_dispute);
    QJsonArray rows = m_others;
    rows.prepend(m_dispute);
    return bytesOf({{u"object"_s, u"list"_s}, {u"data"_s, rows}, {u"has_more"_s, false}, {u"limit"_s, 100},
        {u"offset"_s, 0}, {u"total"_s, rows.size()}});
}

QByteArray Truth::unchanged() const { return bytesOf(m_dispute); }

QByteArray Truth::earlierDocument() const { return bytesOf(m_earlier); }

QByteArray Truth::apply(const WireRequest &request)
{
    return m_provider == ProviderKind::Omise ? applyOmise(request) : applyFamily(request);
}

QByteArray Truth::applyOmise(const WireRequest &request)
{
    applied = true;
    if (request.path.endsWith("/documents")) {
        const QJsonObject document = omiseDocument(u"docu_test_matrix01"_s, between(request.body, "filename=\"", '"'),
            between(request.body, "name=\"kind\"\r\n\r\n", '\r'));
        addDocument(m_dispute, document);
        return bytesOf(document);
    }
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    if (request.path.endsWith("/accept") || request.path.endsWith("/close")) {
        m_dispute.insert(
            "status"_L1, request.path.endsWith("/accept") ? QJsonValue(u"lost"_s) : asked.value("status"_L1));
        m_dispute.insert("closed_at"_L1, now());
        return bytesOf(m_dispute);
    }
    m_dispute.insert("status"_L1, u"pending"_s);
    m_dispute.insert("message"_L1, asked.value("message"_L1));
    if (asked.contains("metadata"_L1))
        m_dispute.insert("metadata"_L1, asked.value("metadata"_L1));
    return bytesOf(m_dispute);
}

QByteArray Truth::applyFamily(const WireRequest &request)
{
    if (request.path.endsWith("/files")) {
        ++files;
        return bytesOf(familyFile(u"file_1Matrix01"_s, between(request.body, "filename=\"", '"')));
    }
    applied = true;
    if (request.path.endsWith("/close"))
        m_dispute.insert("status"_L1, u"lost"_s);
    else
        answerFamily(request);
    return bytesOf(m_dispute);
}

void Truth::answerFamily(const WireRequest &request)
{
    QJsonObject evidence, metadata;
    bool submit = true;
    if (request.header("Content-Type").startsWith("application/json")) {
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        evidence = asked.value("evidence"_L1).toObject();
        metadata = asked.value("metadata"_L1).toObject();
    } else {
        const auto fields = QUrlQuery(QString::fromLatin1(request.body)).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : fields) {
            const QString key = name.section(u'[', 1).chopped(name.contains(u'[') ? 1 : 0);
            if (name.startsWith("evidence"_L1))
                evidence.insert(key, value);
            else if (name.startsWith("metadata"_L1))
                metadata.insert(key, value);
            else
                submit = value == "true"_L1;
        }
    }
    merge(m_dispute, u"evidence"_s, evidence);
    merge(m_dispute, u"metadata"_s, metadata);
    if (!submit)
        return;
    m_dispute.insert("status"_L1, u"under_review"_s);
    QJsonObject details = m_dispute.value("evidence_details"_L1).toObject();
    details.insert("submission_count"_L1, details.value("submission_count"_L1).toInt() + 1);
    m_dispute.insert("evidence_details"_L1, details);
}

QByteArray withWrongId(const QByteArray &json)
{
    return changed(json, [](QJsonObject &object, bool anyIdWouldDo) {
        QString id = object.value("id"_L1).toString();
        object.insert("id"_L1, anyIdWouldDo ? id + u"/../x"_s : id.chopped(1) + u'9');
    });
}

QByteArray withWrongMode(const QByteArray &json)
{
    return changed(json, [](QJsonObject &object, bool) { object.insert("livemode"_L1, true); });
}

} // namespace disputedesk::test
