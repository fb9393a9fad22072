#include "models/items/metadataedit.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString asBoolean(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == "yes"_L1 || word == "1"_L1 || word == "on"_L1)
        return u"true"_s;
    if (word.isEmpty() || word == "false"_L1 || word == "no"_L1 || word == "0"_L1 || word == "off"_L1)
        return u"false"_s;
    return text;
}

QString converted(const MetadataEntry &entry, MetadataType type)
{
    const QString text = entry.type == MetadataType::Null ? QString() : entry.text; // null has no text of its own
    switch (type) {
    case MetadataType::Text: return text;
    case MetadataType::Number:
        if (entry.type == MetadataType::Boolean)
            return text == "true"_L1 ? u"1"_s : text == "false"_L1 ? u"0"_s : text;
        return text.trimmed();
    case MetadataType::Boolean: return asBoolean(text);
    case MetadataType::Null: return u"null"_s;
    case MetadataType::Json: return text.trimmed().isEmpty() ? u"{}"_s : text;
    }
    return text;
}
} // namespace

MetadataEntry withType(const MetadataEntry &entry, MetadataType type)
{
    return type == entry.type ? entry : MetadataEntry{entry.key, type, converted(entry, type)};
}

MetadataEntry withValue(const MetadataEntry &entry, const QVariant &value)
{
    MetadataEntry result = entry;
    switch (entry.type) {
    case MetadataType::Null: break; // nothing to edit: the type says it all
    case MetadataType::Boolean:
        result.text = value.typeId() == QMetaType::Bool ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
        if (!result.text.trimmed().isEmpty())
            result.text = asBoolean(result.text);
        break;
    case MetadataType::Number: result.text = value.toString().trimmed(); break;
    case MetadataType::Text:
    case MetadataType::Json: result.text = value.toString(); break;
    }
    return result;
}

} // namespace disputedesk
