#include "ui/dialogs/previewdialog.h"

#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/spoken.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr QSize kPicturePixels(1600, 1600);
constexpr QSize kPdfPixels(1000, 1400); ///< of a page, for each pixel of the screen: readable text
constexpr int kPatienceMs = 5000;
constexpr int kTitleBar = 40; ///< pixels that the system takes above a window

/// Never taken down: a page that was made to be drawn for ever would hold up the end of the program, too. Two, so that
/// another document can be looked at beside it.
QThreadPool &pdfThreads()
{
    static QThreadPool *const pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(2);
        return made;
    }();
    return *pool;
}

} // namespace

PreviewDialog::PreviewDialog(
    const QString &name, const QByteArray &bytes, const Theme &theme, QWidget *parent, Draw draw)
    : PreviewDialog(name, theme, parent)
{
    m_bytes = bytes;
    m_draw = std::move(draw);
    turnTo(0);
}

PreviewDialog *PreviewDialog::missing(const QString &name, const QString &why, const Theme &theme, QWidget *parent)
{
    auto *dialog = new PreviewDialog(name, theme, parent);
    dialog->say(why);
    return dialog;
}

PreviewDialog::PreviewDialog(const QString &name, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"previewDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(visibleText(name.left(120)));
    offerHelp(*this, u"detail"_s, theme);
    m_patience.setObjectName(u"previewPatience"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        say(tr("This takes long to draw: the file is very large, or an unusual one. It is shown once it is ready. You "
               "can close this window meanwhile, or save the file."));
    });
    build(name, theme);
    updatePager();
    resize(420, 200);
}

PreviewDialog::~PreviewDialog() { m_drawing.cancel(); }

void PreviewDialog::build(const QString &name, const Theme &theme)
{
    m_title = new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, u"previewName"_s, this);
    m_title->writeForeign(name, 200);
    m_title->setWraps(true);
    m_picture = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"previewPicture"_s, this);
    m_picture->setAlignment(Qt::AlignCenter);
    m_place = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"previewPlace"_s, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"previewScroll"_s);
    m_scroll->setAccessibleName(tr("Preview"));
    speakAs(*m_scroll, QAccessible::Section);
    new FocusEdge(*m_scroll, theme);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_picture);
    m_picture->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *close = new ActButton(u"previewClose"_s, ActKeys::EnterAndSpace, this);
    close->setPlainText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_pager = buildPager();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pager);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    close->setFocus();
}

QWidget *PreviewDialog::buildPager()
{
    auto *pager = new QWidget(this);
    pager->setObjectName(u"previewPager"_s);
    const auto button = [this, pager](const QString &name, const QString &text, int by) {
        auto *made = new ActButton(name, ActKeys::EnterAndSpace, pager);
        made->setPlainText(text);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, by] { turnTo(m_page + by); });
        return made;
    };
    m_back = button(u"previewBack"_s, tr("Previous page"), -1);
    m_on = button(u"previewOn"_s, tr("Next page"), 1);
    const auto key = [this](const QKeySequence &keys, auto page) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, page] { turnTo(page()); });
        m_keys.append(shortcut);
    };
    key(Qt::Key_PageUp, [this] { return m_page - 1; });
    key(Qt::Key_PageDown, [this] { return m_page + 1; });
    key(Qt::CTRL | Qt::Key_Home, [] { return 0; });
    key(Qt::CTRL | Qt::Key_End, [this] { return m_pages - 1; });
    m_back->setToolTip(QKeySequence(Qt::Key_PageUp).toString(QKeySequence::NativeText));
    m_on->setToolTip(QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText));
    auto *row = new QHBoxLayout(pager);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_place);
    row->addWidget(m_on);
    return pager;
}

void PreviewDialog::turnTo(int page)
{
    page = qBound(0, page, m_pages - 1);
    if (page == m_page && m_fitted)
        return;
    m_page = page;
    m_drawing.cancel(); // if it has not begun: a page that nobody waits for any more
    const qreal ratio = devicePixelRatioF();
    const bool pdf = looksLikePdf(m_bytes);
    const QSize most = pdf ? (QSizeF(kPdfPixels) * qMin(ratio, 2.0)).toSize() : kPicturePixels;
    m_drawing = QtConcurrent::run(pdf ? &pdfThreads() : QThreadPool::globalInstance(),
        [draw = m_draw, bytes = m_bytes, page, most] { return draw(bytes, page, most); });
    whenDone(m_drawing, this, [this, page](const PreviewPage &drawn) {
        if (page == m_page)
            put(page, drawn);
    });
    m_patience.start();
    updatePager();
}

void PreviewDialog::put(int page, const PreviewPage &drawn)
{
    m_patience.stop();
    if (!drawn.problem.isEmpty()) {
        say(drawn.problem);
    } else {
        QPixmap pixmap = QPixmap::fromImage(drawn.image);
        if (looksLikePdf(m_bytes))
            pixmap.setDevicePixelRatio(qMin(devicePixelRatioF(), 2.0));
        m_pages = qMax(1, drawn.pages);
        m_picture->setWraps(false);
        m_picture->setPixmap(pixmap);
        m_picture->setAccessibleName(m_pages == 1
                ? tr("Picture of %1").arg(m_title->text())
                //: %1 is the name of a document
                : tr("Picture of %1, page %2 of %3")
                      .arg(m_title->text(), locale().toString(page + 1), locale().toString(m_pages)));
        m_scroll->verticalScrollBar()->setValue(0);
    }
    updatePager();
    fit();
}

void PreviewDialog::say(const QString &text)
{
    m_picture->setPixmap({});
    m_picture->setWraps(true);
    m_picture->write(text);
    m_picture->setAccessibleName(text);
}

void PreviewDialog::updatePager()
{
    m_pager->setVisible(m_pages > 1);
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < m_pages);
    for (QShortcut *key : std::as_const(m_keys))
        key->setEnabled(m_pages > 1);
    m_place->write(tr("Page %1 of %2").arg(locale().toString(m_page + 1), locale().toString(m_pages)));
}

/// As large as the first picture, as far as the screen has room, about the middle that the dialog had.
void PreviewDialog::fit()
{
    if (std::exchange(m_fitted, true) || m_picture->pixmap(Qt::ReturnByValue).isNull())
        return;
    const QPoint middle = geometry().center();
    const QSizeF picture = m_picture->pixmap(Qt::ReturnByValue).deviceIndependentSize();
    const QSize most = QSize(900, 700).boundedTo(screen()->availableSize() - QSize(0, kTitleBar));
    resize((picture.toSize() + QSize(60, 120)).boundedTo(most).expandedTo({360, 240}));
    if (isVisible())
        move(middle - rect().center());
}

} // namespace disputedesk
