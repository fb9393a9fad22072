#include "tests/translations/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
TsMessage messageOf(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.plural = xml.attributes().hasAttribute("numerus"_L1);
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.plural)
                message.forms = {xml.readElementText()};
            else
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}
} // namespace

QString TsMessage::name() const
{
    return context + u": "_s + source.left(70) + (comment.isEmpty() ? QString() : u" ("_s + comment + u')');
}

QList<TsMessage> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(messageOf(xml, context));
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

} // namespace disputedesk::test
