#include "ui/dialogs/helpdialog.h"

#include "ui/theme/focusedge.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr QLatin1StringView kKeys[] = {"firststart"_L1, "accounts"_L1, "list"_L1, "search"_L1, "detail"_L1,
    "response"_L1, "replies"_L1, "evidence"_L1, "packet"_L1, "review"_L1, "outbox"_L1, "activity"_L1, "insights"_L1,
    "exports"_L1, "settings"_L1};

QString fileText(const QString &key, const QString &language)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, key));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Markdown comes without room between its parts, and with headings as of a book.
void layOut(QTextDocument &document)
{
    document.setDocumentMargin(3 * metrics::kGrid);
    document.setIndentWidth(5 * metrics::kGrid);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int heading = format.headingLevel();
        format.setTopMargin(block == document.begin() ? 0
                                                      : (heading > 0               ? 4
                                                                : block.textList() ? 1
                                                                                   : 2)
                    * metrics::kGrid);
        format.setBottomMargin(heading > 0 ? metrics::kGrid : 0);
        if (block.textList()) { // a space that hangs to the left: the sign would touch the words
            format.setTextIndent(-QFontMetrics(document.defaultFont()).horizontalAdvance(QChar::Nbsp));
            cursor.insertText(QString(QChar::Nbsp));
        }
        cursor.setBlockFormat(format);
        if (heading == 0)
            continue;
        QTextCharFormat letters;
        const QFont font = heading == 1 ? Theme::titleFont() : Theme::headingFont();
        letters.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.mergeCharFormat(letters);
    }
}
} // namespace

QString helpLanguage(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return QLocale::languageToCode(locale.language());
    return locale.script() == QLocale::SimplifiedHanScript ? u"zh_CN"_s : u"en"_s;
}

QString helpText(const QString &key, const QString &language)
{
    if (std::find(std::begin(kKeys), std::end(kKeys), key) == std::end(kKeys))
        return {};
    for (const QString &folder : {language, u"en"_s})
        if (const QString text = fileText(key, folder); !text.isEmpty())
            return text;
    return {};
}

QList<HelpTopic> helpTopics(const QString &language)
{
    QList<HelpTopic> topics;
    for (const QLatin1StringView key : kKeys)
        if (const QString text = helpText(key, language); text.startsWith("# "_L1))
            topics.append({key, text.section(u'\n', 0, 0).mid(2).trimmed()});
    return topics;
}

HelpDialog::HelpDialog(const QString &key, const QString &language, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_contents(new QListWidget(this))
    , m_page(new QTextBrowser(this))
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setAccessibleName(windowTitle());
    m_contents->setObjectName(u"helpContents"_s);
    new FocusEdge(*m_contents, theme);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_page->setObjectName(u"helpPage"_s);
    m_page->setAccessibleName(tr("Help text"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    const QList<HelpTopic> topics = helpTopics(language);
    int row = 0;
    for (const HelpTopic &topic : topics) {
        auto *item = new QListWidgetItem(topic.title, m_contents);
        item->setData(Qt::UserRole, topic.key);
        if (topic.key == key)
            row = m_contents->count() - 1;
    }
    m_contents->setFixedWidth(qBound(150, m_contents->sizeHintForColumn(0) + 6 * metrics::kGrid, 260));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *const close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"helpClose"_s);
    close->setText(tr("Close"));
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(4 * metrics::kGrid);
    sides->addWidget(m_contents);
    sides->addWidget(m_page, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(5 * metrics::kGrid, 5 * metrics::kGrid, 5 * metrics::kGrid, 4 * metrics::kGrid);
    column->setSpacing(3 * metrics::kGrid);
    column->addLayout(sides, 1);
    column->addWidget(buttons);
    const QSize room = parent ? parent->window()->size() : QSize(1440, 900);
    const int entries = m_contents->count() * m_contents->sizeHintForRow(0) + 2 * metrics::kGrid;
    const int rest = 12 * metrics::kGrid + buttons->sizeHint().height();
    const QSize least(640, 480); // a small dialog that asks for help gives no measure
    resize(QSize(qMin(780, qMax(room.width() - 40, least.width())),
        qMin(qMax(520, entries + rest), qMax(room.height() - 40, least.height())))
               .boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpDialog::show);
    connect(&theme, &Theme::changed, this, [this] { show(m_contents->currentRow()); }); // a page keeps its inks
    m_contents->setCurrentRow(row);
    m_contents->setFocus();
}

QString HelpDialog::shownKey() const
{
    return m_contents->currentItem() ? m_contents->currentItem()->data(Qt::UserRole).toString() : QString();
}

void offerHelp(QDialog &dialog, const QString &key, const Theme &theme)
{
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_F1), QKeySequence(Qt::SHIFT | Qt::Key_F1)}) {
        auto *shortcut = new QShortcut(keys, &dialog);
        shortcut->setAutoRepeat(false);
        QObject::connect(shortcut, &QShortcut::activated, &dialog, [&dialog, &theme, key] {
            auto *help = new HelpDialog(key, helpLanguage(QLocale()), theme, &dialog);
            help->setAttribute(Qt::WA_DeleteOnClose);
            help->open();
        });
    }
}

void HelpDialog::show(int row)
{
    if (row < 0)
        return;
    m_page->document()->setDefaultFont(font());
    m_page->setMarkdown(helpText(shownKey(), m_language));
    layOut(*m_page->document());
    m_page->moveCursor(QTextCursor::Start);
}

} // namespace disputedesk
