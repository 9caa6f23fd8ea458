namespace MotCua.Web.Tests;

/// <summary>Every page that a person can open; each is looked at in both schemes, on a telephone and on a desk. A new page is entered here.</summary>
public static class PageBook
{
    private static readonly (string Name, string Address, string? As)[] Pages =
    [
        ("home", "/", null),
        ("home-en", "/?lang=en", null),
        ("not-found", "/khong-co-trang-nay", null),
        ("display", "/cai-dat-hien-thi", null),
        ("guide", "/huong-dan", null),
        ("privacy", "/du-lieu-ca-nhan", null),
        ("accessibility", "/kha-nang-tiep-can", null),
        ("gallery", "/bo-mau", null),
        ("sign-in", "/dang-nhap", null),
        ("register", "/dang-ky", null),
        ("account", "/tai-khoan", DemoPeople.Citizen),
        ("who-opened", "/tai-khoan/ai-da-xem", DemoPeople.Citizen),
        ("contact", "/tai-khoan/lien-he", DemoPeople.Citizen),
        ("password", "/tai-khoan/mat-khau", DemoPeople.Citizen),
        ("second-factor", "/tai-khoan/xac-thuc", DemoPeople.Leader),
        ("sign-out", "/dang-xuat", DemoPeople.Citizen),
        ("desk", "/can-bo", DemoPeople.Clerk),
        ("find", "/tim-kiem?q=xay%20nha", null),
        ("find-nothing", "/tim-kiem?q=con%20ky%20lan%20biet%20bay", null),
        ("find-fields", "/tim-kiem", null),
        ("catalogue", "/thu-tuc", null),
        ("procedure", "/thu-tuc/1.009994", null),
        ("procedure-mine", "/thu-tuc/1.001193", DemoPeople.Citizen),
        ("track", "/tra-cuu", null),
        ("start", "/nop-ho-so/1.001193", DemoPeople.Citizen),
        ("my-dossiers", "/ho-so-cua-toi", DemoPeople.Citizen),
        ("vault", "/kho-giay-to", DemoPeople.Citizen),
        ("arrivals", "/can-bo/tiep-nhan", DemoPeople.CommuneClerk),
        ("counter", "/can-bo/quay?q=nhận cha mẹ con", DemoPeople.CommuneClerk),
        ("counter-procedure", "/can-bo/quay?thu-tuc=1.001022", DemoPeople.CommuneClerk),
        ("book", "/can-bo/so-theo-doi", DemoPeople.CommuneClerk),
        ("people", "/can-bo/nguoi-dan", DemoPeople.CommuneClerk),
        ("find-dossiers", "/can-bo/tra-cuu", DemoPeople.CommuneClerk),
        ("queue", "/can-bo/hang-cho", DemoPeople.CommuneOfficer),
        ("consultations", "/can-bo/hoi-y-kien", DemoPeople.CommuneOfficer),
        ("to-sign", "/can-bo/cho-ky", DemoPeople.CommuneLeader),
        ("apologies", "/can-bo/xin-loi", DemoPeople.CommuneLeader),
        ("silences", "/can-bo/im-lang", DemoPeople.CommuneLeader),
        ("warnings", "/can-bo/canh-bao", DemoPeople.CommuneOfficer),
        ("second-requests", "/can-bo/xin-phep", DemoPeople.CommuneLeader),
        ("overview", "/can-bo/tong-quan", DemoPeople.CommuneLeader),
        ("share", "/can-bo/phan-cong", DemoPeople.Head),
        ("load", "/can-bo/khoi-luong", DemoPeople.CommuneLeader),
        ("delegations", "/can-bo/uy-quyen", DemoPeople.CommuneLeader),
        ("kept-texts", "/can-bo/cau-mau", DemoPeople.CommuneOfficer),
        ("find-by-name", "/can-bo/tra-cuu?q=thang%20vi", DemoPeople.CommuneClerk),
        ("exports", "/quan-tri/nhat-ky/xuat", DemoPeople.Auditor),
        ("shortcuts", "/can-bo/phim-tat", DemoPeople.Clerk),
        ("forbidden", "/can-bo/phim-tat", DemoPeople.Citizen),
        ("administration", "/quan-tri", DemoPeople.Administrator),
        ("agencies", "/quan-tri/co-quan", DemoPeople.Administrator),
        ("agency-new", "/quan-tri/co-quan/moi", DemoPeople.Administrator),
        ("officers", "/quan-tri/can-bo", DemoPeople.Administrator),
        ("officer-new", "/quan-tri/can-bo/moi", DemoPeople.Administrator),
        ("accounts", "/quan-tri/tai-khoan", DemoPeople.Administrator),
        ("calendar", "/quan-tri/lich", DemoPeople.Administrator),
        ("calendar-of-agency", "/quan-tri/lich?co-quan=H02", DemoPeople.Administrator),
        ("working-hours", "/quan-tri/lich/gio?co-quan=H02", DemoPeople.Administrator),
        ("rules", "/quan-tri/quy-dinh", DemoPeople.Administrator),
        ("procedures-admin", "/quan-tri/thu-tuc", DemoPeople.Administrator),
        ("procedure-new", "/quan-tri/thu-tuc/moi", DemoPeople.Administrator),
        ("procedure-draft", "/quan-tri/thu-tuc/1.001193", DemoPeople.Administrator),
        ("imports", "/quan-tri/thu-tuc/nhap", DemoPeople.Administrator),
        ("paper-types", "/quan-tri/loai-giay-to", DemoPeople.Administrator),
        ("forms", "/quan-tri/bieu-mau", DemoPeople.Administrator),
        ("form-new", "/quan-tri/bieu-mau/moi", DemoPeople.Administrator),
        ("form", "/quan-tri/bieu-mau/khai-sinh", DemoPeople.Administrator),
        ("processes", "/quan-tri/quy-trinh", DemoPeople.Administrator),
        ("process-new", "/quan-tri/quy-trinh/moi", DemoPeople.Administrator),
        ("process-of-procedure", "/quan-tri/quy-trinh/thu-tuc/1.001193", DemoPeople.Administrator),
        ("moves", "/quan-tri/quy-trinh/chuyen", DemoPeople.Control),
        ("journal", "/quan-tri/nhat-ky", DemoPeople.Auditor),
        ("bundles", "/can-bo/ban-giao", DemoPeople.CommuneClerk),
        ("envelopes", "/can-bo/thu-den", DemoPeople.CommuneClerk),
        ("shipments", "/can-bo/buu-gui", DemoPeople.CommuneClerk),
        ("credits", "/can-bo/nhan-ho", DemoPeople.CommuneClerk),
        ("check", "/kiem-tra", null),
        ("kiosk", "/lay-so/H02.24.01", null),
        ("kiosk-priority", "/lay-so/H02.01.01?uu-tien=1", DemoPeople.Clerk),
        ("kiosk-booked", "/lay-so/H02.24.01/lich-hen", null),
        ("kiosk-unlock", "/lay-so/H02.24.01/mo-khoa", null),
        ("board", "/man-hinh/H02.01.01", null),
        ("halls", "/dat-hen", null),
        ("book-slot", "/dat-hen/H02.24.01", DemoPeople.Citizen),
        ("my-bookings", "/lich-hen", DemoPeople.Citizen),
        ("call-next", "/can-bo/goi-so", DemoPeople.Clerk),
        ("till", "/can-bo/ket", DemoPeople.CommuneClerk),
        ("unpaid", "/can-bo/chua-thu", DemoPeople.CommuneClerk),
        ("hall-figures", "/can-bo/sanh", DemoPeople.CommuneLeader),
        ("hall-admin", "/quan-tri/sanh?co-quan=H02.01.01", DemoPeople.Administrator),
    ];

    public static TheoryData<string, string, string?> All
    {
        get
        {
            var all = new TheoryData<string, string, string?>();
            foreach (var (name, address, signedInAs) in Pages)
            {
                all.Add(name, address, signedInAs);
            }

            return all;
        }
    }
}
