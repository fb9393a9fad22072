#include "app/sandbox/omise/parameters.h"

#include "app/sandbox/http/form.h"

#include <QJsonDocument>
#include <QStringList>

namespace disputedesk::sandbox::omise {

namespace {

/// "metadata[a][b]" -> metadata, a, b
QStringList pathOf(const std::string &key)
{
    QString text = QString::fromStdString(key);
    text.remove(u']');
    return text.split(u'[');
}

QJsonObject inserted(QJsonObject into, const QStringList &path, const QString &value)
{
    into[path.first()] =
        path.size() == 1 ? QJsonValue(value) : inserted(into[path.first()].toObject(), path.mid(1), value);
    return into;
}

} // namespace

std::optional<QJsonObject> bodyParameters(const Request &request)
{
    if (request.body.empty())
        return QJsonObject();
    const std::string_view type = request.header("Content-Type");
    if (type.starts_with("application/json") || (type.empty() && request.body.starts_with('{'))) {
        const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
        return document.isObject() ? std::optional(document.object()) : std::nullopt;
    }
    if (!type.empty() && !type.starts_with("application/x-www-form-urlencoded"))
        return std::nullopt;
    QJsonObject parameters;
    for (const auto &[key, value] : decodedForm(request.body))
        parameters = inserted(std::move(parameters), pathOf(key), QString::fromStdString(value));
    return parameters;
}

} // namespace disputedesk::sandbox::omise
