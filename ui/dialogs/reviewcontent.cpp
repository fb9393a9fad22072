#include "ui/dialogs/reviewcontent.h"

#include "models/domain/displaytext.h"
#include "models/domain/redact.h"
#include "models/items/textjoins.h"
#include "ui/dialogs/jsonindent.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// JSON indented, a form with one pair a line; every byte of it stays.
QString readableBody(const ReviewContent &content)
{
    for (const auto &[name, value] : content.headers)
        if (name.compare("content-type"_L1, Qt::CaseInsensitive) == 0 && value.contains("x-www-form-urlencoded"_L1))
            return QString::fromUtf8(content.body).replace(u'&', u"\n&"_s);
    return indentedJson(content.body);
}
} // namespace

QString requestText(const ReviewContent &content)
{
    QString text = content.method + u' ' + content.path + u'\n';
    for (const auto &[name, value] : content.headers) {
        const bool secret = name.contains("authorization"_L1, Qt::CaseInsensitive)
            || name.contains("cookie"_L1, Qt::CaseInsensitive) || name.contains("api-key"_L1, Qt::CaseInsensitive);
        text +=
            name + ": "_L1 + (secret ? value.section(u' ', 0, 0).left(6) + u" ••••••••"_s : redacted(value)) + u'\n';
    }
    text += u'\n' + readableBody(content);
    return visibleText(text, true);
}

QStringList evidenceLines(const ReviewEvidence &evidence)
{
    QStringList lines;
    for (const auto &[name, text] : evidence)
        lines << labelled(name, text).split(u'\n');
    return lines;
}

QStringList metadataLines(const Metadata &metadata)
{
    QStringList lines;
    for (const MetadataEntry &entry : metadata) {
        const QString value = entry.type == MetadataType::Text ? u'"' + entry.text + u'"' : entry.text;
        lines << (entry.key + " = "_L1 + value).split(u'\n');
    }
    return lines;
}

QStringList metadataLines(const QByteArray &json)
{
    const auto parsed = parseMetadata(json);
    return parsed ? metadataLines(*parsed) : indentedJson(json).split(u'\n');
}

} // namespace disputedesk
