#include "models/providers/stripe/servererror.h"

#include "models/domain/jsonreader.h"
#include "models/domain/redact.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk::stripe {

namespace {
constexpr int kMostItems = 1000;
constexpr int kMostShown = 20;
constexpr qsizetype kLongestCode = 200;
constexpr qsizetype kLongestMessage = 4000;
constexpr qsizetype kLongestLine = 500;

/// All words of an error body, in whichever member they stood.
struct Words {
    QString error; ///< "error" as text
    QString code;
    QString type;
    QString message;
    QString title; ///< RFC 7807
    QString detail;
    QString param;
    QStringList items; ///< of headers, errors and the like
    bool hasError = false;
};

/// A text or a number as text; anything else is left for the reader to skip.
void take(json::Value &value, QString &into)
{
    if (value.isText())
        into = value.text();
    else if (!value.isObject() && !value.isArray() && !value.isNull())
        into = QString::fromUtf8(value.raw());
}

/// {"name":"Accept","message":"is required"} as "Accept: is required".
QString itemOf(json::Value &value)
{
    QString item;
    if (!value.isObject()) {
        take(value, item);
        return item;
    }
    QString name;
    QString text;
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "name" || key == "header" || key == "field" || key == "param" || key == "pointer")
            take(member, name);
        else if (key == "message" || key == "detail" || key == "reason")
            take(member, text);
    });
    return name.isEmpty() || text.isEmpty() ? name + text : name + u": "_s + text;
}

/// An array of texts or objects, or an object of field -> text or texts.
void takeItems(json::Value &value, QStringList &items)
{
    const auto append = [&items](const QString &item) {
        if (!item.isEmpty() && items.size() < kMostShown)
            items.append(item);
    };
    if (value.isArray()) {
        value.elements([&](json::Value &element) { append(itemOf(element)); }, kMostItems);
    } else if (value.isObject()) {
        value.members([&](std::string_view key, json::Value &member) {
            QStringList inner;
            if (member.isArray())
                takeItems(member, inner);
            else
                inner.append(itemOf(member));
            append(QString::fromUtf8(key.data(), qsizetype(key.size())) + u": "_s + inner.join(u", "_s));
        });
    }
}

bool takeMember(std::string_view key, json::Value &member, Words &words)
{
    if (key == "code")
        take(member, words.code);
    else if (key == "type")
        take(member, words.type);
    else if (key == "message")
        take(member, words.message);
    else if (key == "param")
        take(member, words.param);
    else if (key == "headers" || key == "errors" || key == "missing" || key == "missing_headers")
        takeItems(member, words.items);
    else
        return false;
    return true;
}

std::optional<Words> wordsOf(const QByteArray &body)
{
    json::Reader reader(body);
    Words words;
    reader.read([&](json::Value &root) {
        if (!root.isObject())
            return;
        Words outer; // an error object's own words go before those around it
        root.members([&](std::string_view key, json::Value &member) {
            if (key == "error") {
                words.hasError = !member.isNull();
                if (member.isObject())
                    member.members([&](std::string_view name, json::Value &inner) { takeMember(name, inner, words); });
                else
                    take(member, words.error);
            } else if (key == "title") {
                take(member, words.title);
            } else if (key == "detail") {
                take(member, words.detail);
            } else {
                takeMember(key, member, outer);
            }
        });
        for (QString Words::*word : {&Words::code, &Words::type, &Words::message, &Words::param})
            if ((words.*word).isEmpty())
                words.*word = outer.*word;
        words.items += outer.items;
    });
    return reader.failed() ? std::nullopt : std::optional(words);
}

QString messageOf(const Words &words)
{
    QStringList sentence;
    for (const QString &part : {words.error, words.message, words.title, words.detail})
        if (!part.isEmpty() && !sentence.contains(part))
            sentence.append(part);
    QStringList lines;
    if (!sentence.isEmpty())
        lines.append(sentence.join(u": "_s));
    if (!words.param.isEmpty())
        lines.append(u"param: "_s + words.param);
    return (lines + words.items).join(u'\n');
}

QString firstLine(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.left(4 * kLongestLine)).trimmed();
    return text.startsWith(u'<') ? QString() : text.section(u'\n', 0, 0).trimmed().left(kLongestLine);
}
} // namespace

ServerWords serverWords(const QByteArray &body, const QByteArray &contentType)
{
    if (contentType.trimmed().toLower().startsWith("text/plain") && !body.trimmed().startsWith('{'))
        return {{}, maskCardNumbers(firstLine(body))};
    const auto words = wordsOf(body);
    if (!words)
        return {};
    QString code = words->code.isEmpty() ? words->type : words->code;
    if (code == "about:blank"_L1) // RFC 7807: "no type"
        code.clear();
    return {maskCardNumbers(code).left(kLongestCode), maskCardNumbers(messageOf(*words)).left(kLongestMessage)};
}

bool isErrorBody(const QByteArray &body)
{
    if (!body.contains("\"error\"")) // cheap: most bodies are read only once
        return false;
    const auto words = wordsOf(body);
    return words && words->hasError;
}

} // namespace disputedesk::stripe
