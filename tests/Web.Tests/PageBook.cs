namespace MotCua.Web.Tests;

/// <summary>Every page that a person can open; each is looked at in both schemes, on a telephone and on a desk. A new page is entered here.</summary>
public static class PageBook
{
    private static readonly (string Name, string Address)[] Pages =
    [
        ("home", "/"),
        ("home-en", "/?lang=en"),
        ("not-found", "/khong-co-trang-nay"),
        ("display", "/cai-dat-hien-thi"),
        ("guide", "/huong-dan"),
        ("privacy", "/du-lieu-ca-nhan"),
        ("accessibility", "/kha-nang-tiep-can"),
        ("gallery", "/bo-mau"),
        ("shortcuts", "/can-bo/phim-tat"),
    ];

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (name, address) in Pages)
            {
                all.Add(name, address);
            }

            return all;
        }
    }
}
