#include "app/sandbox/omise/wording.h"

namespace disputedesk::sandbox::omise {

const std::array<Reason, 19> kReasons{{
    {"unauthorized_charge",
        {"Unauthorized charge", "Unauthorized Charge", "Fraudulent transaction, no cardholder authorization"}},
    {"unauthorized_charge_aka_fraud",
        {"Unauthorized Charge (a.k.a. fraud)", "Unauthorized charge AKA Fraud", "Fraud: card absent environment"}},
    {"goods_or_services_not_provided",
        {"Services not provided or Merchandise not received", "Goods or Services Not Provided",
            "Goods/services not provided"}},
    {"not_as_described_or_defective_merchandise",
        {"Not as described or defective merchandise", "Not As Described or Defective Merchandise",
            "Item defective or not as described"}},
    {"credit_not_processed", {"Credit not processed", "Credit Not Processed", "Refund was promised but not processed"}},
    {"duplicate_processing", {"Duplicate processing", "Duplicate Processing", "Transaction was processed twice"}},
    {"cancelled_recurring_transaction",
        {"Cancelled recurring transaction", "Cancelled Recurring Transaction",
            "Subscription was cancelled by the cardholder"}},
    {"transaction_not_recognised",
        {"Transaction not recognised", "Transaction Not Recognised", "Transaction not recognized by cardholder"}},
    {"incorrect_transaction_amount",
        {"Incorrect transaction amount", "Incorrect Transaction Amount", "Amount differs"}},
    {"paid_by_other_means", {"Paid by other means", "Paid by Other Means", "Cardholder paid by other means"}},
    {"not_recorded", {"Not recorded", "Not Recorded", "Reason was not recorded"}},
    {"not_available", {"Not available", "Not Available", "N/A"}},
    {"other", {"Other", "other", "Other reason"}},
    {"non_matching_account_number",
        {"Non-matching account number", "Non Matching Account Number", "No matching account number"}},
    {"incorrect_currency", {"Incorrect currency", "Incorrect Currency", "Wrong transaction currency"}},
    {"late_presentment", {"Late presentment", "Late Presentment", "Presented too late"}},
    {"incorrect_transaction_code",
        {"Incorrect transaction code", "Incorrect Transaction Code", "Wrong transaction code"}},
    {"invalid_data", {"Invalid data", "Invalid Data", "Authorization held invalid data"}},
    {"expired_card", {"Expired card", "Expired Card", "Card had expired"}},
}};

const std::array<Currency, 6> kCurrencies{{
    {"THB", 2, 100, 55},
    {"JPY", 0, 2400, 16},
    {"USD", 2, 3550, 12},
    {"SGD", 2, 2650, 8},
    {"EUR", 2, 3850, 8},
    {"MYR", 2, 760, 1},
}};

const std::array<Person, 18> kPeople{{
    {"สมชาย ใจดี", "somchai", "TH", "Bangkok"},
    {"กนกวรรณ ศรีสุข", "kanokwan", "TH", "Chiang Mai"},
    {"ณัฐพล วงศ์ทอง", "nattapon", "TH", "Khon Kaen"},
    {"พิมพ์ชนก รัตนชัย", "pimchanok", "TH", "Phuket"},
    {"ธนากร แสงทอง", "thanakorn", "TH", "Nonthaburi"},
    {"Somsri Jaidee", "somsri.j", "TH", "Bangkok"},
    {"山田 太郎", "yamada.taro", "JP", "東京"},
    {"佐藤 美咲", "misaki.sato", "JP", "大阪"},
    {"髙橋 健一", "takahashi", "JP", "横浜"},
    {"TANAKA HIROSHI", "hiroshi.t", "JP", "福岡"},
    {"Tan Wei Ling", "weiling.tan", "SG", "Singapore"},
    {"Muhammad Faizal bin Ahmad", "faizal", "SG", "Singapore"},
    {"Nur Aisyah binti Rahman", "aisyah", "MY", "Kuala Lumpur"},
    {"Jürgen Müller", "j.mueller", "DE", "München"},
    {"Élodie Lefèvre", "elodie", "FR", "Lyon"},
    {"María José Núñez", "mj.nunez", "ES", "Sevilla"},
    {"John O'Brien", "jobrien", "US", "Austin"},
    {"Emily Carter", "emily.carter", "US", "Portland"},
}};

const std::array<Brand, 8> kBrands{{
    {"Visa", "Bangkok Bank"},
    {"Visa", "Kasikornbank"},
    {"MasterCard", "Siam Commercial Bank"},
    {"MasterCard", "DBS Bank"},
    {"JCB", "三井住友カード"},
    {"JCB", "Krungthai Card"},
    {"Visa", "JPMorgan Chase Bank N.A."},
    {"American Express", "American Express"},
}};

const std::array<std::string_view, 14> kProducts{"Annual plan, team of 5", "Hotel Baan Suan, 2 nights",
    "โรงแรมบ้านสวน 2 คืน", "ชุดเดรสผ้าไหม ไซซ์ M", "ค่าคอร์สเรียนออนไลน์", "抹茶ギフトセット", "ワイヤレスイヤホン (黒)",
    "定期購読 6月分", "Wireless headphones \"Aria 2\"", "Concert ticket, row F 12/13", "Running shoes 42½",
    "Café crème, 1 kg beans", "Gift card THB 2,000", "Diving trip Koh Tao"};

const std::array<std::string_view, 12> kReplies{
    "The parcel was delivered on the promised day and signed for; proof of delivery is attached.",
    "Customer confirmed by e-mail that the service was used. See attached conversation.",
    "We refunded this order in full on the day it was cancelled, the credit is under the same card.",
    "สินค้าจัดส่งเรียบร้อยแล้ว ลูกค้าเซ็นรับสินค้าด้วยตนเอง หลักฐานตามเอกสารแนบ",
    "ลูกค้าเข้าพักครบตามจำนวนคืนที่จองไว้ มีสำเนาบัตรประชาชนและใบลงทะเบียนเข้าพัก", "รายการนี้ผ่านการยืนยันตัวตน 3-D Secure โดยเจ้าของบัตร",
    "商品は配達済みで、受領のサインもいただいております。添付の配達証明をご確認ください。",
    "ご契約者様ご本人の3Dセキュア認証を経た決済です。",
    "Both charges are for different orders:\n1. order of 3 items\n2. an express delivery, ordered later",
    "3-D Secure was passed (ECI 05). The delivery address is the card's billing address.",
    "The ticket was scanned at the gate; the \"no show\" claim can't be right.",
    "Abonnement gekündigt am Folgetag, Nutzung bis dahin belegt – siehe Protokoll."};

const std::array<std::string_view, 4> kAdminMessages{"Please add the proof of delivery.",
    "Documents forwarded to the acquiring bank.", "The issuer asks for the signed receipt. กรุณาแนบใบเสร็จ",
    "Second presentment accepted by the issuer."};

const std::array<std::string_view, 8> kFilenames{"proof_of_delivery.pdf", "receipt.pdf", "invoice-2231.pdf",
    "ใบเสร็จรับเงิน.pdf", "配達証明.pdf", "chat with customer.png", "signature.jpg", "Screenshot 2.png"};

const std::array<std::string_view, 4> kDocumentKinds{
    "cardholder_details", "details_of_purchase", "proof_of_receipt", "proof_of_acceptance"};

} // namespace disputedesk::sandbox::omise
