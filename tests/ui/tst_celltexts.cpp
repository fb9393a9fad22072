#include "ui/delegates/celltext.h"
#include "ui/delegates/celltexts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

/// Texts that are laid out once and kept give the picture, to the pixel, that QPainter::drawText() gives each time.
class tst_CellTexts : public QObject {
    Q_OBJECT
private:
    static constexpr QSize kCell{140, 34};

    template <typename Draw> static QImage picture(qreal scale, const Draw &draw)
    {
        QImage image(kCell * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(Qt::white);
        QPainter painter(&image);
        draw(painter);
        return image;
    }
    static QList<CellFont> fonts()
    {
        QFont bold = QApplication::font();
        bold.setWeight(QFont::DemiBold);
        return {CellFont(QApplication::font()), CellFont(bold), CellFont(Theme::secondaryFont()),
            CellFont(Theme::monoFont())};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pictureIsThatOfDrawText_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u"won"_s, u"12,450.00"_s, u"≈ 3 d 4 h"_s, u"dspt_5xk2…q7d"_s, u"24 Nov 2026, 09:00"_s,
            u"Fraudulent transaction, no cardholder authorization"_s, u"京都クラフト"_s, u"สยามกู๊ดส์ ของขวัญ"_s,
            u"WAVE To Vo fi ffl"_s, u"ẞß ŁÆ ﬁ"_s, u"שלום one"_s, u"\u202Egnp.exe"_s, u"one\ntwo"_s, u"a\tb"_s, u"😀 x"_s,
            u"e\u0301\u0302"_s, u" "_s, QString(), QString(400, u'W')};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(20))) << text;
    }
    void pictureIsThatOfDrawText()
    {
        QFETCH(QString, text);
        CellTexts texts;
        const QList<CellFont> all = fonts();
        for (const qreal scale : {1.0, 2.0, 1.25}) {
            for (int number = 0; number < all.size(); ++number) {
                const CellFont &font = all.at(number);
                QCOMPARE(texts.advance(text, number, font), font.metrics.horizontalAdvance(text));
                for (const QRect cell : {QRect(16, 0, 114, 33), QRect(10, 1, 61, 32), QRect(3, 0, 9, 33), QRect()}) {
                    for (const Qt::AlignmentFlag alignment : {Qt::AlignLeft, Qt::AlignRight}) {
                        const Qt::TextElideMode elide = cell.left() == 10 ? Qt::ElideMiddle : Qt::ElideRight;
                        const QImage wanted = picture(scale, [&](QPainter &painter) {
                            if (cell.width() <= 0 || text.isEmpty())
                                return;
                            painter.setFont(font.font);
                            painter.setPen(Qt::darkBlue);
                            painter.drawText(cell, int(alignment | Qt::AlignVCenter) | int(Qt::TextSingleLine),
                                fittedText(font.metrics, text, cell.width(), elide));
                        });
                        for (int time = 0; time < 2; ++time) { // laid out, and known
                            const QImage drawn = picture(scale, [&](QPainter &painter) {
                                texts.draw(painter, cell, text, number, font, Qt::darkBlue, alignment, elide);
                            });
                            QVERIFY2(drawn == wanted,
                                qPrintable(u"scale %1, font %2, left %3, right-aligned %4, time %5"_s.arg(scale)
                                               .arg(number)
                                               .arg(cell.left())
                                               .arg(alignment == Qt::AlignRight)
                                               .arg(time)));
                        }
                    }
                }
            }
        }
    }

    void manyTextsDoNotStay()
    {
        CellTexts texts;
        const CellFont font(QApplication::font());
        for (int i = 0; i < 5000; ++i) // more than are kept: those that come again are laid out again
            QCOMPARE(texts.advance(QString::number(i % 3000), 0, font),
                font.metrics.horizontalAdvance(QString::number(i % 3000)));
    }
};

QTEST_MAIN(tst_CellTexts)
#include "tst_celltexts.moc"
