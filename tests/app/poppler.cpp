#include "tests/app/poppler.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
QString runPoppler(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(tool), arguments);
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}
} // namespace

bool hasPoppler()
{
    const QStringList tools{u"pdftotext"_s, u"pdfinfo"_s, u"pdffonts"_s, u"pdftoppm"_s};
    return std::none_of(tools.cbegin(), tools.cend(),
        [](const QString &tool) { return QStandardPaths::findExecutable(tool).isEmpty(); });
}

QString textOf(const QString &pdf, const QStringList &options)
{
    return runPoppler(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
}

QString lettersOf(const QString &text)
{
    static const QRegularExpression others(u"[\\s\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(others);
}

QString infoOf(const QString &pdf) { return runPoppler(u"pdfinfo"_s, {pdf}); }

int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(infoOf(pdf)).captured(1).toInt();
}

QImage pageOf(const QString &pdf, int page, int dpi)
{
    const QTemporaryDir folder;
    const QString png = folder.filePath(u"page"_s);
    const QString number = QString::number(page);
    runPoppler(u"pdftoppm"_s,
        {u"-png"_s, u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, u"-singlefile"_s, pdf, png});
    return QImage(png + u".png"_s);
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor is = image.pixelColor(x, y);
            const int off =
                qAbs(is.red() - color.red()) + qAbs(is.green() - color.green()) + qAbs(is.blue() - color.blue());
            count += off < 40 ? 1 : 0;
        }
    return count;
}

void shoot(const QString &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("DISPUTEDESK_SHOTS");
    if (!folder.isEmpty())
        QProcess::execute(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"70"_s, pdf, QDir(folder).filePath(name)});
}

} // namespace disputedesk::test
