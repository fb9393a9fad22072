#include "ui/language/catalogue.h"

#include <QTranslator>
#include <QXmlStreamReader>

namespace disputedesk {

QString Message::in(const QTranslator &translator, int n) const
{
    const QString text = translator.isEmpty()
        ? QString()
        : translator.translate(context.constData(), source.constData(), comment.constData(), plural ? n : -1);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QList<Message> readMessages(QIODevice &catalogue)
{
    QList<Message> messages;
    QXmlStreamReader xml(&catalogue);
    Message now;
    QByteArray context;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::EndElement && name == QLatin1StringView("message")) {
            messages.append(now);
        } else if (token == QXmlStreamReader::StartElement) {
            if (name == QLatin1StringView("name")) {
                context = xml.readElementText().toUtf8();
            } else if (name == QLatin1StringView("message")) {
                now = {context, {}, {}, xml.attributes().hasAttribute(QLatin1StringView("numerus"))};
            } else if (name == QLatin1StringView("source")) {
                now.source = xml.readElementText().toUtf8();
            } else if (name == QLatin1StringView("comment")) {
                now.comment = xml.readElementText().toUtf8();
            }
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

} // namespace disputedesk
