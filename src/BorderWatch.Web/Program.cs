using BorderWatch.Web.Hosting;

return await StartCommand.Create(StoreStart.RunAsync).Parse(args).InvokeAsync();
