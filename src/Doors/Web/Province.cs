namespace MotCua.Web;

/// <summary>The province whose door this is: its names, telephones and houses. Data, never written in a page.</summary>
public sealed class Province
{
    public string Name { get; set; } = "";

    /// <summary>What the door is called, as "Một cửa Bắc Giang".</summary>
    public string Title { get; set; } = "";

    public string Subtitle { get; set; } = "";

    public string Owner { get; set; } = "";

    public string Hotline { get; set; } = "";

    public string HotlineHours { get; set; } = "";

    public string Address { get; set; } = "";

    /// <summary>What many people look for, shown under the search box.</summary>
    public List<string> OftenSought { get; set; } = [];

    /// <summary>A demo province lists its demo accounts and says on each page that the data is made up.</summary>
    public bool Demo { get; set; }

    public string HotlineLink => $"tel:{new string([.. Hotline.Where(char.IsDigit)])}";
}
