#include "tests/bench/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
QString number(double value) { return QString::number(value, 'f', value >= 100 ? 0 : value >= 10 ? 1 : 2); }
QString valueText(const Goal &goal) { return goal.value ? number(*goal.value) + u' ' + goal.unit : u"—"_s; }
bool hasBar(const Goal &goal) { return !goal.id.endsWith(u'+'); }
QString barText(const Goal &goal)
{
    return !hasBar(goal) ? u"—"_s : (goal.atMost ? u"≤ "_s : u"≥ "_s) + number(goal.bar) + u' ' + goal.unit;
}
QString verdict(const Goal &goal)
{
    return !goal.value ? u"not measured"_s : !hasBar(goal) ? QString() : goal.holds() ? u"holds"_s : u"does not hold"_s;
}
} // namespace

QJsonObject toJson(const Goal &goal)
{
    QJsonObject json{{u"id"_s, goal.id}, {u"what"_s, goal.what}, {u"at_most"_s, goal.atMost}, {u"unit"_s, goal.unit},
        {u"floor"_s, goal.floor}, {u"spread"_s, goal.spread}};
    json.insert(u"goal"_s, hasBar(goal) ? QJsonValue(goal.bar) : QJsonValue());
    json.insert(u"value"_s, goal.value ? QJsonValue(*goal.value) : QJsonValue());
    json.insert(u"holds"_s, goal.value && hasBar(goal) ? QJsonValue(goal.holds()) : QJsonValue());
    if (!goal.note.isEmpty())
        json.insert(u"note"_s, goal.note);
    return json;
}

QByteArray jsonLine(const QJsonObject &object)
{
    QStringList keys{u"id"_s, u"value"_s, u"goal"_s, u"holds"_s, u"floor"_s};
    const QStringList all = object.keys();
    for (const QString &key : all)
        if (!keys.contains(key))
            keys.append(key);
    QByteArray line;
    for (const QString &key : std::as_const(keys)) {
        if (!object.contains(key))
            continue;
        const QByteArray member = QJsonDocument(QJsonObject{{key, object.value(key)}}).toJson(QJsonDocument::Compact);
        line += line.isEmpty() ? '{' : ',';
        line += member.mid(1, member.size() - 2);
    }
    return line + "}\n";
}

QList<int> sizesFrom(const QString &words)
{
    QList<int> sizes;
    const QStringList parts = words.split(u',');
    for (const QString &part : parts) {
        QString digits = part.trimmed();
        const int times = digits.endsWith(u'k') ? 1000 : digits.endsWith(u'M') ? kMillion : 1;
        if (times > 1)
            digits.chop(1);
        bool isNumber = false;
        const qint64 size = qint64(digits.toInt(&isNumber)) * times;
        if (!isNumber || size < 1000 || size > kMillion)
            return {};
        if (!sizes.contains(int(size)))
            sizes.append(int(size));
    }
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

QList<QJsonObject> toJsonByGoal(const QList<Goal> &goals)
{
    // 1 and more: the bar is met.
    const auto reach = [](const Goal &goal) {
        if (!goal.value)
            return -1.0; // what nobody measured is shown before what holds
        const double least = 1e-9;
        return goal.atMost ? goal.bar / std::max(*goal.value, least) : *goal.value / std::max(goal.bar, least);
    };
    QStringList ids;
    for (const Goal &goal : goals)
        if (!ids.contains(goal.id))
            ids.append(goal.id);
    QList<QJsonObject> lines;
    for (const QString &id : std::as_const(ids)) {
        const Goal *worst = nullptr;
        QJsonArray parts;
        for (const Goal &goal : goals) {
            if (goal.id != id)
                continue;
            parts.append(toJson(goal));
            if (!worst || reach(goal) < reach(*worst))
                worst = &goal;
        }
        QJsonObject line = toJson(*worst);
        if (parts.size() > 1)
            line.insert(u"parts"_s, parts);
        lines.append(line);
    }
    return lines;
}

Goal fromJson(const QJsonObject &json)
{
    Goal goal;
    goal.id = json.value("id"_L1).toString();
    goal.what = json.value("what"_L1).toString();
    if (json.value("value"_L1).isDouble())
        goal.value = json.value("value"_L1).toDouble();
    goal.bar = json.value("goal"_L1).toDouble();
    goal.atMost = json.value("at_most"_L1).toBool();
    goal.unit = json.value("unit"_L1).toString();
    goal.floor = json.value("floor"_L1).toString();
    goal.spread = json.value("spread"_L1).toDouble();
    goal.note = json.value("note"_L1).toString();
    return goal;
}

QString asTable(const QList<Goal> &goals)
{
    QString text;
    for (const Goal &goal : goals) {
        text += u"%1 %2 %3 %4  %5\n"_s.arg(goal.id, -4)
                    .arg(valueText(goal), 14)
                    .arg(barText(goal), 14)
                    .arg(verdict(goal), -14)
                    .arg(goal.what);
        text += u"%1 floor: %2; spread of the rounds %3 %%4\n"_s.arg(QString(), 50)
                    .arg(goal.floor)
                    .arg(goal.spread * 100, 0, 'f', 0)
                    .arg(goal.note.isEmpty() ? QString() : u"; "_s + goal.note);
    }
    return text;
}

QString asMarkdown(const QList<Goal> &goals)
{
    QString text = u"| goal | what | measured | bar | | floor in the same run | spread |\n"
                   "| --- | --- | --- | --- | --- | --- | --- |\n"_s;
    for (const Goal &goal : goals)
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 % |\n"_s.arg(goal.id,
            goal.note.isEmpty() ? goal.what : goal.what + u" ("_s + goal.note + u')', valueText(goal), barText(goal),
            verdict(goal), goal.floor, QString::number(goal.spread * 100, 'f', 0));
    return text;
}

bool writeInto(const QString &file, const QString &mark, const QString &text)
{
    QFile old(file);
    if (!old.open(QIODevice::ReadOnly))
        return false;
    const QString content = QString::fromUtf8(old.readAll());
    const QString begin = u"<!-- %1:begin -->\n"_s.arg(mark);
    const qsizetype from = content.indexOf(begin);
    const qsizetype to = content.indexOf(u"<!-- %1:end -->"_s.arg(mark));
    QSaveFile fresh(file);
    if (from < 0 || to < from || !fresh.open(QIODevice::WriteOnly))
        return false;
    fresh.write((content.left(from + begin.size()) + text + content.mid(to)).toUtf8());
    return fresh.commit();
}

} // namespace disputedesk::bench
