namespace BorderWatch.Web.Hosting;

/// <summary>Has the store looked at after each form that was sent: all that people change comes by POST.</summary>
internal static class StoreWatchRequests
{
    public static void UseStoreWatch(this IApplicationBuilder app)
    {
        var watch = app.ApplicationServices.GetRequiredService<StoreWatch>();
        app.Use(async (context, next) =>
        {
            await next();
            if (HttpMethods.IsPost(context.Request.Method)) watch.LookSoon();
        });
    }
}
