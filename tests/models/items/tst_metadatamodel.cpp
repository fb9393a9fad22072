#include "models/items/metadatamodel.h"
#include "tests/models/items/builders.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;
using Model = MetadataModel;

class TestMetadataModel : public QObject {
    Q_OBJECT
private:
    const Metadata m_three{{u"order_id"_s, MetadataType::Text, u"SG-1"_s},
        {u"customer"_s, MetadataType::Number, u"42"_s}, {u"shipped"_s, MetadataType::Boolean, u"true"_s}};

    struct Table {
        Model model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy edited{&model, &Model::edited};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

        bool set(int row, int column, const QVariant &value)
        {
            return model.setData(model.index(row, column), value, Qt::EditRole);
        }
        QVariant cell(int row, int column, int role = Qt::DisplayRole) const
        {
            return model.index(row, column).data(role);
        }
        MetadataProblem problem(int row) const { return MetadataProblem(cell(row, 0, Model::ProblemRole).toInt()); }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsTypesAndTexts()
    {
        Table table;
        table.model.setMetadata(m_three);
        QCOMPARE(table.edited.size(), 0);
        QCOMPARE(table.cell(0, Model::Key), u"order_id"_s);
        QCOMPARE(table.cell(1, Model::Value), u"42"_s);
        QCOMPARE(table.cell(1, Model::Type), u"number"_s);
        QCOMPARE(table.cell(2, Model::Value, Qt::EditRole), true);
        QCOMPARE(table.cell(2, Model::Type, Model::TypeRole), int(MetadataType::Boolean));
        QCOMPARE(table.cell(0, Model::Key, Qt::AccessibleTextRole), u"Key: order_id"_s);
        QVERIFY(table.model.isValid());
    }

    void convertsBetweenTypes_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, MetadataType from, const QString &text, MetadataType to,
                             const QString &result) { QTest::newRow(name) << int(from) << text << int(to) << result; };
        using T = MetadataType;
        row("42 to number", T::Text, u" 42 "_s, T::Number, u"42"_s);
        row("number to text", T::Number, u"1.10"_s, T::Text, u"1.10"_s);
        row("word to number", T::Text, u"abc"_s, T::Number, u"abc"_s);
        row("yes to boolean", T::Text, u"Yes"_s, T::Boolean, u"true"_s);
        row("0 to boolean", T::Number, u"0"_s, T::Boolean, u"false"_s);
        row("boolean to number", T::Boolean, u"true"_s, T::Number, u"1"_s);
        row("boolean to text", T::Boolean, u"false"_s, T::Text, u"false"_s);
        row("word to boolean", T::Text, u"maybe"_s, T::Boolean, u"maybe"_s);
        row("text to null", T::Text, u"abc"_s, T::Null, u"null"_s);
        row("null to text", T::Null, u"null"_s, T::Text, QString());
        row("null to number", T::Null, u"null"_s, T::Number, QString());
        row("empty to JSON", T::Text, QString(), T::Json, u"{}"_s);
        row("JSON to text", T::Json, u"{\"b\":1,\"a\":2}"_s, T::Text, u"{\"b\":1,\"a\":2}"_s);
        row("text to JSON", T::Text, u"[1, 2]"_s, T::Json, u"[1, 2]"_s);
    }
    void convertsBetweenTypes()
    {
        QFETCH(int, from);
        QFETCH(QString, text);
        QFETCH(int, to);
        Table table;
        table.model.setMetadata({{u"k"_s, MetadataType(from), text}});
        QVERIFY(table.set(0, Model::Type, to));
        QTEST(table.model.metadata().first().text, "result");
        QCOMPARE(table.cell(0, Model::Type, Qt::EditRole), to);
        table.model.undo();
        QCOMPARE(table.model.metadata().first().text, text);
    }

    void keepsWhatIsWrongAndSaysSo()
    {
        Table table;
        table.model.setMetadata(m_three);
        QVERIFY(table.set(1, Model::Value, u"4 2"_s));
        QCOMPARE(table.cell(1, Model::Value), u"4 2"_s);
        QCOMPARE(table.problem(1), MetadataProblem::NotANumber);
        QVERIFY(table.set(2, Model::Key, u"order_id"_s));
        QCOMPARE(table.problem(0), MetadataProblem::DuplicateKey);
        QCOMPARE(table.problem(2), MetadataProblem::DuplicateKey);
        QVERIFY(table.cell(2, Model::Key, Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Problem: This key is there twice"_s));
        QVERIFY(table.set(0, Model::Type, QVariant::fromValue(MetadataType::Json)));
        QVERIFY(table.set(0, Model::Value, u"{\"a\":"_s));
        QVERIFY(!table.model.isValid());
        QVERIFY(table.set(0, Model::Key, QString()));
        QCOMPARE(table.problem(0), MetadataProblem::EmptyKey);
        QVERIFY(table.set(0, Model::Key, u"new"_s));
        QCOMPARE(table.problem(0), MetadataProblem::BadJson);
        QVERIFY(table.set(0, Model::Value, u"{\"a\": [1, null]}"_s));
        QVERIFY(table.set(1, Model::Value, 42));
        QVERIFY(table.set(2, Model::Value, false));
        QVERIFY(table.model.isValid());
        QCOMPARE(metadataJson(table.model.metadata()),
            QByteArray("{\"new\":{\"a\": [1, null]},\"customer\":42,\"order_id\":false}"));
    }

    void nullHasNoValueToEdit()
    {
        Table table;
        table.model.setMetadata({{u"k"_s, MetadataType::Null, u"null"_s}});
        QVERIFY(!(table.model.index(0, Model::Value).flags() & Qt::ItemIsEditable));
        QVERIFY(!table.set(0, Model::Value, u"x"_s));
        QVERIFY(!table.set(0, Model::Type, 17));
        QVERIFY(table.model.isValid());
    }

    void undoesAndRedoesWithoutAReset()
    {
        Table table;
        table.model.setMetadata(m_three);
        const QPersistentModelIndex last = table.model.index(2, Model::Value);
        QCOMPARE(table.model.addEntry(), 3);
        QVERIFY(table.set(3, Model::Key, u"k"_s));
        table.model.removeEntry(0);
        QCOMPARE(last.row(), 1);
        QCOMPARE(table.edited.size(), 3);
        table.model.undo();
        QCOMPARE(last.row(), 2);
        table.model.undo();
        table.model.undo();
        QCOMPARE(table.model.metadata(), m_three);
        QVERIFY(!table.model.canUndo() && table.model.canRedo());
        table.model.undo();
        table.model.redo();
        table.model.redo();
        table.model.redo();
        QCOMPARE(table.model.rowCount(), 3);
        QVERIFY(!table.model.canRedo());
        table.model.undo();
        QVERIFY(table.set(0, Model::Value, u"other"_s));
        QVERIFY(!table.model.canRedo());
        QCOMPARE(table.reset.size(), 0);
    }

    void undoIsCapped()
    {
        Table table;
        table.model.setMetadata(m_three);
        for (int i = 0; i < 600; ++i)
            QVERIFY(table.set(0, Model::Value, QString::number(i)));
        int steps = 0;
        for (; table.model.canUndo(); ++steps)
            table.model.undo();
        QCOMPARE(steps, 500);
        QCOMPARE(table.cell(0, Model::Value), u"99"_s);
    }

    void newMetadataForgetsTheHistory()
    {
        Table table;
        table.model.setMetadata(m_three);
        QVERIFY(table.set(0, Model::Value, u"x"_s));
        QVERIFY(table.set(0, Model::Value, u"x"_s)); // the same again is no step
        QCOMPARE(table.edited.size(), 1);
        table.model.setMetadata(m_three);
        QVERIFY(!table.model.canUndo() && !table.model.canRedo());
        QCOMPARE(table.edited.size(), 1);
    }

    void readOnlyRefusesEverything()
    {
        Table table;
        table.model.setMetadata(m_three);
        QVERIFY(table.set(0, Model::Value, u"x"_s));
        table.model.setReadOnly(true);
        QVERIFY(!table.set(0, Model::Value, u"y"_s));
        QCOMPARE(table.model.addEntry(), -1);
        table.model.removeEntry(0);
        table.model.undo();
        QCOMPARE(table.model.rowCount(), 3);
        QCOMPARE(table.cell(0, Model::Value), u"x"_s);
        QVERIFY(!table.model.canUndo());
        QVERIFY(!(table.model.index(0, 0).flags() & Qt::ItemIsEditable));
    }

    void randomEditsComeBackByUndo()
    {
        Table table;
        table.model.setMetadata(m_three);
        QRandomGenerator random(5);
        QList<Metadata> states{m_three};
        for (int i = 0; i < 300; ++i) {
            const int rows = table.model.rowCount();
            const int what = random.bounded(5);
            if (what == 0 || rows == 0)
                table.model.addEntry();
            else if (what == 1)
                table.model.removeEntry(random.bounded(rows));
            else if (what == 2)
                table.set(random.bounded(rows), Model::Type, random.bounded(5));
            else
                table.set(random.bounded(rows), random.bounded(2), u"v%1"_s.arg(random.bounded(4)));
            if (table.model.metadata() != states.last())
                states.append(table.model.metadata());
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            table.model.undo();
            QCOMPARE(table.model.metadata(), states.at(i));
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            table.model.redo();
            QCOMPARE(table.model.metadata(), states.at(i));
        }
    }

    void hostileTextIsShownAndKept()
    {
        Table table;
        table.model.setMetadata({{hostileText(), MetadataType::Text, hostileText()}});
        QVERIFY(isHarmless(table.cell(0, Model::Key).toString()) && isHarmless(table.cell(0, Model::Value).toString()));
        QVERIFY(isHarmless(table.cell(0, Model::Value, Qt::AccessibleTextRole).toString()));
        QCOMPARE(table.cell(0, Model::Value, Qt::EditRole), hostileText());
        QCOMPARE(table.problem(0), MetadataProblem::TooLong);
    }

    void everyProblemHasASentence()
    {
        QVERIFY(metadataProblemText(MetadataProblem::None).isEmpty());
        for (int problem = 1; problem <= int(MetadataProblem::TooLong); ++problem)
            QVERIFY(metadataProblemText(MetadataProblem(problem)).endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestMetadataModel)
#include "tst_metadatamodel.moc"
