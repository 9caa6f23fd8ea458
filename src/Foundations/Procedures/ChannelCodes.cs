using MotCua.Calendar;

namespace MotCua.Procedures;

/// <summary>The codes by which catalogues write channels and the units of their time limits.</summary>
public static class ChannelCodes
{
    public static string Code(this Channel channel) => channel switch
    {
        Channel.Online => "online",
        Channel.Post => "postal",
        _ => "direct",
    };

    public static Channel? Parse(string? code) => code?.Trim().ToLowerInvariant() switch
    {
        "direct" or "1" => Channel.Direct,
        "online" or "2" => Channel.Online,
        "postal" or "post" or "3" => Channel.Post,
        _ => null,
    };

    /// <summary>Anything that is not plainly a unit is unspecified.</summary>
    public static TimeUnit Unit(string? code) => code?.Trim().ToLowerInvariant().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal) switch
    {
        "workingday" or "workingdays" => TimeUnit.WorkingDay,
        "day" or "days" => TimeUnit.Day,
        "hour" or "hours" => TimeUnit.Hour,
        "month" or "months" => TimeUnit.Month,
        _ => TimeUnit.Unspecified,
    };
}
