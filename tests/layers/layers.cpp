#include "tests/layers/layers.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {

constexpr int kLongestFile = 500;

/// One row of the table in architecture.md section 2; `path` is the folder, the first row that fits a file counts.
struct Layer {
    QString path;
    QStringList mayInclude; // folders, or one header
    QStringList onlyQt; // empty: any module but those in notQt
    QStringList notQt;
};

const QList<Layer> &layers()
{
    static const QStringList screen{u"Widgets"_s, u"Charts"_s, u"OpenGLWidgets"_s};
    static const QList<Layer> table{
        {u"models/domain/"_s, {}, {u"Core"_s}, {}},
        {u"models/providers/"_s, {u"models/domain/"_s}, {}, screen},
        {u"models/store/"_s, {u"models/domain/"_s}, {}, screen},
        {u"models/sync/"_s, {u"models/domain/"_s, u"models/providers/"_s, u"models/store/"_s}, {}, screen},
        {u"models/items/"_s, {u"models/domain/"_s}, {u"Core"_s}, {}},
        {u"ui/"_s, {u"models/domain/"_s, u"models/items/"_s}, {}, {u"Network"_s}},
        {u"app/desktop/"_s, {u"models/"_s, u"ui/"_s, u"app/sandbox/sandbox.h"_s}, {}, {}},
        {u"app/sandbox/"_s, {}, {}, {}},
        {u"tests/app/"_s, {u"models/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s}, {}, {}},
        {u"tests/"_s, {u"models/"_s, u"ui/"_s, u"app/desktop/"_s, u"app/sandbox/sandbox.h"_s, u"tests/"_s}, {}, {}},
    };
    return table;
}

/// Code that must not appear, and where.
struct Forbidden {
    QStringList folders;
    QRegularExpression code;
    QString why;
};

const QList<Forbidden> &forbidden()
{
    static const QStringList production{u"models/"_s, u"ui/"_s, u"app/"_s};
    static const QStringList neverBlocking{u"models/"_s, u"ui/"_s};
    static const QList<Forbidden> table{
        // A first argument before a comma is a context, unless it is a launch policy or a thread pool.
        {production,
            QRegularExpression(
                uR"(\.\s*(then|onFailed|onCanceled)\s*\(\s*(?!QtFuture::)(?![^,()]*[pP]ool)[&*]?[\w:.>()-]+\s*,)"_s),
            u"a continuation with a context aborts on Qt 6.4 when the context is gone; use whenDone"_s},
        {production, QRegularExpression(uR"(#\s*include\s*<(QtSql|QSql))"_s),
            u"QtSql may bring a second SQLite into the program; use models/store"_s},
        {{u"ui/"_s, u"app/"_s, u"models/domain/"_s, u"models/items/"_s, u"models/sync/"_s, u"models/providers/"_s},
            QRegularExpression(uR"(#\s*include\s*<sqlite3)"_s), u"only models/store knows SQLite"_s},
        {{u"ui/"_s, u"app/"_s}, QRegularExpression(uR"(\bevidencePlanOf\s*\()"_s),
            u"the form of a view is evidenceOf(): what is shown and what is sent are one"_s},
        {neverBlocking, QRegularExpression(uR"(\bprocessEvents\s*\()"_s), u"processEvents is a nested event loop"_s},
        {neverBlocking, QRegularExpression(uR"(\bwaitForFinished\s*\()"_s), u"waitForFinished blocks its thread"_s},
    };
    return table;
}

bool startsWithAny(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &one) { return text.startsWith(one); });
}

QStringList sources(const QString &root)
{
    const QStringList endings{u"*.h"_s, u"*.hpp"_s, u"*.cpp"_s, u"*.cc"_s, u"*.mm"_s, u"*.inc"_s};
    QStringList found;
    for (const QString &folder : {u"app"_s, u"models"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator files(root + u'/' + folder, endings, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += QDir(root).relativeFilePath(files.next());
    }
    found.sort();
    return found;
}

/// Why `layer` must not include `header`; empty when it may.
QString includeProblem(const Layer &layer, const QString &header, bool quoted, const QtModules &qt)
{
    static const QStringList ours{u"app/"_s, u"models/"_s, u"ui/"_s, u"tests/"_s};
    static const QRegularExpression generated(uR"(^(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc)$)"_s);
    if (startsWithAny(header, ours)) {
        if (header.contains(u"/../"_s))
            return u"is not written from the top"_s;
        if (header.startsWith(layer.path) || startsWithAny(header, layer.mayInclude))
            return {};
        return u"is an arrow that architecture.md section 2 does not have"_s;
    }
    if (generated.match(header).hasMatch()) {
        const bool mayHaveForms = !header.startsWith(u"ui_"_s) || !layer.path.startsWith(u"models/"_s);
        return mayHaveForms ? QString() : u"is a form, and models have no screen"_s;
    }
    if (quoted)
        return u"is quoted but not written from the top; headers of others go in <>"_s;
    const QString module = qt.moduleOf(header);
    if (module.isEmpty()) {
        const bool looksLikeQt = header.startsWith(u'Q') || header.startsWith(u"Qt"_s);
        return !layer.onlyQt.isEmpty() && looksLikeQt ? u"belongs to no Qt module allowed here"_s : QString();
    }
    if ((!layer.onlyQt.isEmpty() && !layer.onlyQt.contains(module)) || layer.notQt.contains(module))
        return u"belongs to Qt "_s + module + u", which this layer must not know"_s;
    return {};
}

void checkFile(const QString &path, const QString &text, const QtModules &qt, QStringList &problems)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    const auto say = [&](qsizetype line, const QString &why) {
        problems += u"%1:%2: %3"_s.arg(path).arg(line).arg(why);
    };
    const auto layer =
        std::find_if(layers().begin(), layers().end(), [&](const Layer &l) { return path.startsWith(l.path); });
    if (layer == layers().end())
        say(1, u"lies in no layer of architecture.md section 2"_s);

    const QString code = withoutComments(text);
    const QStringList lines = code.split(u'\n');
    const qsizetype length = text.count(u'\n') + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
    if (length > kLongestFile)
        say(length, u"a file of more than %1 lines wants a split"_s.arg(kLongestFile));
    for (qsizetype i = 0; i < lines.size() && layer != layers().end(); ++i) {
        const auto match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString why = includeProblem(*layer, match.captured(2), match.captured(1) == u"\""_s, qt);
        if (!why.isEmpty())
            say(i + 1, u"#include %1 %2"_s.arg(match.captured(2), why));
    }
    for (const Forbidden &rule : forbidden()) {
        if (!startsWithAny(path, rule.folders))
            continue;
        auto hits = rule.code.globalMatch(code);
        while (hits.hasNext())
            say(code.left(hits.next().capturedStart()).count(u'\n') + 1, rule.why);
    }
}

} // namespace

QtModules::QtModules(const QString &listFile)
{
    QFile file(listFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList entries = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &entry : entries)
        m_folders.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1).split(u'|', Qt::SkipEmptyParts));
}

QString QtModules::moduleOf(const QString &header) const
{
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return header.section(u'/', 0, 0).mid(2);
    for (auto module = m_folders.begin(); module != m_folders.end(); ++module)
        for (const QString &folder : module.value())
            if (folder.contains(u"/Qt"_s + module.key()) && QFileInfo(folder + u'/' + header).isFile())
                return module.key();
    return {};
}

QStringList brokenRules(const QString &root, const QtModules &qt)
{
    QStringList problems;
    for (const QString &path : sources(root)) {
        QFile file(root + u'/' + path);
        if (file.open(QIODevice::ReadOnly))
            checkFile(path, QString::fromUtf8(file.readAll()), qt, problems);
        else
            problems += path + u":1: cannot be read"_s;
    }
    return problems;
}

int sourceCount(const QString &root) { return int(sources(root).size()); }

} // namespace disputedesk
