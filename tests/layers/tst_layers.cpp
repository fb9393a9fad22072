#include "tests/layers/layers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace disputedesk {

/// Holds the real tree to the table of architecture.md, and the checker itself to trees that are wrong on purpose.
class LayersTest : public QObject {
    Q_OBJECT

    const QtModules m_qt{QString::fromUtf8(DISPUTEDESK_QT_HEADERS)};

    static bool write(const QString &root, const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(root + u'/' + path).path());
        QFile file(root + u'/' + path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

private Q_SLOTS:
    void qtHeadersAreFound()
    {
        QCOMPARE(m_qt.moduleOf(u"QString"_s), u"Core"_s);
        QCOMPARE(m_qt.moduleOf(u"qlabel.h"_s), u"Widgets"_s);
        QCOMPARE(m_qt.moduleOf(u"QNetworkReply"_s), u"Network"_s);
        QCOMPARE(m_qt.moduleOf(u"QtSql/QSqlQuery"_s), u"Sql"_s);
        QCOMPARE(m_qt.moduleOf(u"vector"_s), QString());
    }

    void theTreeKeepsTheRules()
    {
        const QString root = QString::fromUtf8(DISPUTEDESK_SOURCE_DIR);
        QVERIFY2(sourceCount(root) > 0, "no sources found: wrong folder?");
        const QStringList problems = brokenRules(root, m_qt);
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void aRightTreePasses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("domain, itself") << u"models/domain/a.h"_s
                                        << "#include \"models/domain/b.h\"\n#include <QString>\n"_ba;
        QTest::newRow("providers, domain")
            << u"models/providers/omise/a.h"_s << "#include \"models/domain/b.h\"\n#include <QNetworkReply>\n"_ba;
        QTest::newRow("sync, all three") << u"models/sync/a.cpp"_s
                                         << "#include \"models/store/b.h\"\n#include \"models/providers/b.h\"\n"_ba;
        QTest::newRow("items, C++") << u"models/items/a.h"_s
                                    << "#include <vector>\n#include <QAbstractTableModel>\n"_ba;
        QTest::newRow("ui, items and form")
            << u"ui/panes/a.cpp"_s << "#include \"ui_a.h\"\n#include \"models/items/b.h\"\n#include <QLabel>\n"_ba;
        QTest::newRow("desktop, sandbox door") << u"app/desktop/a.cpp"_s << "#include \"app/sandbox/sandbox.h\"\n"_ba;
        QTest::newRow("test of the app") << u"tests/app/a.cpp"_s << "#include \"app/sandbox/inside.h\"\n"_ba;
        QTest::newRow("other's header") << u"models/providers/a.cpp"_s << "#include <simdjson.h>\n"_ba;
        QTest::newRow("in a comment")
            << u"ui/a.cpp"_s << "// #include <QSqlQuery>\n/*\n#include <QSqlQuery>\n*/ int x; // processEvents()\n"_ba;
        QTest::newRow("in a literal")
            << u"ui/a.cpp"_s << "auto a = \"processEvents()\"; auto b = R\"(.then(this, f) \")\"; int c = 1'000;\n"_ba;
        QTest::newRow("then without context") << u"models/sync/a.cpp"_s << "f.then([this, x] {}); f.then(next);\n"_ba;
        QTest::newRow("then on a pool") << u"models/sync/a.cpp"_s
                                        << "f.then(&m_pool, [] {}); f.then(QtFuture::Launch::Async, g);\n"_ba;
        QTest::newRow("test that waits") << u"tests/models/a.cpp"_s
                                         << "f.waitForFinished(); QCoreApplication::processEvents();\n"_ba;
        QTest::newRow("500 lines") << u"ui/a.cpp"_s << QByteArray(500, '\n');
    }
    void aRightTreePasses()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QTemporaryDir tree;
        QVERIFY(write(tree.path(), path, text));
        QCOMPARE(brokenRules(tree.path(), m_qt), QStringList());
    }

    void aWrongTreeIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        const auto arrow = [](const char *from, const char *to) {
            QTest::addRow("%s to %s", from, to)
                << QString::fromUtf8(from) + u"/a.h"_s << "#pragma once\n#include \""_ba + to + "/b.h\"\n"
                << 2;
        };
        for (const char *to :
            {"models/providers", "models/store", "models/sync", "models/items", "ui", "app/desktop", "tests/support"})
            arrow("models/domain", to);
        for (const char *to : {"models/store", "models/sync", "models/items", "ui", "app/sandbox"})
            arrow("models/providers", to);
        for (const char *to : {"models/providers", "models/sync", "models/items", "ui"})
            arrow("models/store", to);
        for (const char *to : {"models/items", "ui", "app/desktop"})
            arrow("models/sync", to);
        for (const char *to : {"models/providers", "models/store", "models/sync", "ui"})
            arrow("models/items", to);
        for (const char *to : {"models/providers", "models/store", "models/sync", "app/desktop", "app/sandbox"})
            arrow("ui/panes", to);
        for (const char *to : {"app/sandbox", "tests/support"})
            arrow("app/desktop", to);
        for (const char *to : {"models/domain", "models/providers", "ui", "app/desktop"})
            arrow("app/sandbox", to);
        arrow("tests/models", "app/sandbox");
        const auto line = [](const char *what, const char *path, const QByteArray &text, int number = 1) {
            QTest::newRow(what) << QString::fromUtf8(path) << text << number;
        };
        line("angle brackets hide nothing", "models/domain/a.h", "#include <ui/b.h>\n");
        line("spaces hide nothing", "models/domain/a.h", "  #  include \"ui/b.h\" // why\n");
        line("a literal before hides nothing", "models/domain/a.h",
            "char c = '\"'; int d = 0x1'0;\n#include \"ui/b.h\"\n", 2);
        line("not from the top", "models/domain/a.h", "#include \"money.h\"\n");
        line("upwards", "ui/panes/a.h", "#include \"ui/../models/store/b.h\"\n");
        line("no layer", "models/a.h", "\n");
        line("form in models", "models/items/a.cpp", "#include \"ui_a.h\"\n");
        line("widgets in models", "models/sync/a.h", "#include <QLabel>\n");
        line("widgets in models, long name", "models/store/a.h", "#include <QtWidgets/QLabel>\n");
        line("widgets in models, small name", "models/providers/a.h", "#include <qlabel.h>\n");
        line("charts in items", "models/items/a.h", "#include <QtCharts/QChart>\n");
        line("gui in items", "models/items/a.h", "#include <QColor>\n");
        line("network in domain", "models/domain/a.h", "#include <QNetworkReply>\n");
        line("network in ui", "ui/a.h", "#include <QNetworkReply>\n");
        line("sql in ui", "ui/a.h", "#include <QSqlQuery>\n");
        line("QtSql in the store", "models/store/a.h", "#include <QSqlDatabase>\n");
        line("SQLite in the program", "app/desktop/a.cpp", "#include <sqlite3.h>\n");
        line("sql in ui, whole module", "ui/a.h", "#include <QtSql>\n");
        line("then with this", "models/sync/a.cpp", "\nf.then(this, [] {});\n", 2);
        line("then with a context", "ui/a.cpp", "f\n  .then(\n  context, [] {});\n", 2);
        line("then with a member", "app/desktop/a.cpp", "f.then(m_view.get(), [] {});\n");
        line("onFailed with this", "models/sync/a.cpp", "f.onFailed(this, [] {});\n");
        line("a form of its own", "ui/panes/a.cpp", "\nauto plan = evidencePlanOf(dispute, draft);\n", 2);
        line("processEvents", "ui/a.cpp", "qApp->processEvents();\n");
        line("waitForFinished", "models/store/a.cpp", "\n\nm_future.waitForFinished();\n", 3);
        line("501 lines", "ui/a.cpp", QByteArray(501, '\n'), 501);
    }
    void aWrongTreeIsNamed()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QTemporaryDir tree;
        QVERIFY(write(tree.path(), u"ui/right.h"_s, "#include <QLabel>\n"));
        QVERIFY(write(tree.path(), path, text));
        const QStringList problems = brokenRules(tree.path(), m_qt);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().startsWith(u"%1:%2: "_s.arg(path).arg(line)), qPrintable(problems.first()));
    }
};

} // namespace disputedesk

QTEST_APPLESS_MAIN(disputedesk::LayersTest)
#include "tst_layers.moc"
