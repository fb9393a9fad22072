#include "app/sandbox/cards/parameters.h"

#include "app/sandbox/http/form.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace disputedesk::sandbox::cards {

namespace {

void flatten(const QJsonObject &object, const std::string &hash, Parameters &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::string key = it.key().toStdString();
        const std::string name = hash.empty() ? key : hash + '[' + key + ']';
        const QJsonValue value = it.value();
        if (value.isObject() && !value.toObject().isEmpty())
            flatten(value.toObject(), name, into);
        else if (value.isString() || value.isNull())
            into.push_back({name, value.toString().toStdString()});
        else
            into.push_back({name, value.toVariant().toString().toStdString(), false});
    }
}

} // namespace

Parameters formParameters(std::string_view form)
{
    Parameters parameters;
    for (auto &[name, value] : decodedForm(form))
        parameters.push_back({std::move(name), std::move(value)});
    return parameters;
}

std::optional<Parameters> jsonParameters(std::string_view json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size())));
    if (!document.isObject())
        return std::nullopt;
    Parameters parameters;
    flatten(document.object(), {}, parameters);
    return parameters;
}

Parameters merged(Parameters below, const Parameters &above)
{
    std::erase_if(below, [&above](const Parameter &parameter) {
        return std::ranges::find(above, parameter.name, &Parameter::name) != above.end();
    });
    below.insert(below.end(), above.begin(), above.end());
    return below;
}

std::optional<std::string> memberOf(std::string_view hash, const std::string &name)
{
    if (!name.starts_with(std::string(hash) + '[') || !name.ends_with(']'))
        return std::nullopt;
    return name.substr(hash.size() + 1, name.size() - hash.size() - 2);
}

} // namespace disputedesk::sandbox::cards
